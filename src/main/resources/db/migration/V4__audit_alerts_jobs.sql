-- What people changed, what the machine does by itself, and whom it tells.

create extension if not exists pg_trgm;

-- Audit --------------------------------------------------------------------------------------
-- A chain: each entry carries the hash of the one before. That it has no gap, no fork and no
-- second beginning is said by constraints; that nobody rewrote it shows when hashes are recomputed.

create table audit_entry (
    position          bigint primary key check (position > 0),
    previous_position bigint generated always as (nullif(position - 1, 0)) stored,
    at                timestamptz not null,
    -- the record outlives what it is about: an account is named here, not referred to
    account_id        bigint,
    actor             text        not null,
    action            text        not null check (action ~ '^[a-z_]+\.[a-z_]+$'),
    agency_id         bigint references agency,
    subject           text        not null,
    before            jsonb       not null check (jsonb_typeof(before) = 'object'),
    after             jsonb       not null check (jsonb_typeof(after) = 'object'),
    -- folded words to search in; derived, so not part of the hash
    words             text        not null,
    previous_hash     bytea       not null check (length(previous_hash) = 32),
    hash              bytea       not null check (length(hash) = 32),
    constraint audit_entry_hash_once unique (position, hash),
    constraint audit_entry_follows foreign key (previous_position, previous_hash) references audit_entry (position, hash),
    constraint audit_entry_beginning check (position > 1 or previous_hash = decode(repeat('00', 32), 'hex'))
);
create index audit_entry_agency on audit_entry (agency_id, position);
create index audit_entry_at on audit_entry (at);
create index audit_entry_words on audit_entry using gin (words gin_trgm_ops);

create trigger audit_entry_immutable before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

-- Jobs ---------------------------------------------------------------------------------------
-- One row a job: when it is due, and who holds it until when. The fence grows with each holder, so
-- that one who was thought dead can tell that the job is no longer theirs.

create table job (
    name        text primary key check (name ~ '^[a-z_]+\.[a-z_]+$'),
    due_at      timestamptz not null,
    failures    int         not null default 0 check (failures >= 0),
    requested_by text,
    fence       bigint      not null default 0,
    node        text,
    started_at  timestamptz,
    held_until  timestamptz,
    constraint job_held_as_a_whole check (num_nonnulls(node, started_at, held_until) in (0, 3))
);

create table job_run (
    id           bigint generated always as identity primary key,
    job          text        not null references job,
    started_at   timestamptz not null,
    ended_at     timestamptz not null,
    outcome      text        not null check (outcome in ('done', 'failed', 'lost')),
    report       text,
    arguments    text[]      not null default '{}',
    error        text check (length(error) <= 2000),
    node         text        not null,
    requested_by text,
    constraint job_run_ends_after_start check (ended_at >= started_at)
);
create index job_run_of_job on job_run (job, id desc);
create index job_run_ended on job_run (ended_at);

-- Letters ------------------------------------------------------------------------------------

create table letter (
    id         uuid primary key,
    recipient  text        not null check (length(recipient) between 1 and 320),
    language   text        not null check (language in ('vi', 'en')),
    subject    text        not null,
    body       text        not null,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   int         not null default 0 check (attempts >= 0),
    error      text check (length(error) <= 500),
    sent_at    timestamptz,
    given_up_at timestamptz,
    constraint letter_sent_or_given_up check (num_nonnulls(sent_at, given_up_at) <= 1)
);
create index letter_waiting on letter (due_at) where sent_at is null and given_up_at is null;
create index letter_created on letter (created_at);

-- Notices ------------------------------------------------------------------------------------

create table notice (
    id         bigint generated always as identity primary key,
    event      text        not null check (event ~ '^[a-z_]+\.[a-z_]+$'),
    agency_id  bigint references agency,
    text_vi    text        not null check (text_vi <> ''),
    text_en    text        not null check (text_en <> ''),
    link       text        not null,
    created_at timestamptz not null,
    -- what has been said is not said again
    once       text        not null,
    constraint notice_once unique (once)
);
create index notice_created on notice (created_at);

create table notice_reader (
    account_id bigint not null references account on delete cascade,
    notice_id  bigint not null references notice on delete cascade,
    read_at    timestamptz,
    primary key (account_id, notice_id)
);
create index notice_reader_unread on notice_reader (account_id) where read_at is null;
create index notice_reader_notice on notice_reader (notice_id);

-- what somebody chose otherwise than is usual
create table notice_choice (
    account_id bigint  not null references account on delete cascade,
    event      text    not null,
    by_mail    boolean not null,
    primary key (account_id, event)
);

create table notice_address (
    account_id bigint primary key references account on delete cascade,
    address    text not null check (length(address) between 3 and 320)
);

-- Webhooks -----------------------------------------------------------------------------------

create table webhook (
    id         bigint generated always as identity primary key,
    agency_id  bigint      not null references agency,
    name       text        not null check (length(name) between 1 and 80),
    url        text        not null check (length(url) between 8 and 2000),
    events     text[]      not null check (cardinality(events) > 0),
    secret     bytea       not null check (length(secret) >= 32),
    created_at timestamptz not null,
    removed_at timestamptz
);
create unique index webhook_name_once on webhook (agency_id, name) where removed_at is null;

create table webhook_delivery (
    id          uuid primary key,
    webhook_id  bigint      not null references webhook,
    event       text        not null,
    body        text        not null,
    created_at  timestamptz not null,
    due_at      timestamptz not null,
    attempts    int         not null default 0 check (attempts >= 0),
    status      int check (status between 100 and 599),
    error       text check (length(error) <= 500),
    delivered_at timestamptz,
    given_up_at timestamptz,
    constraint webhook_delivery_one_end check (num_nonnulls(delivered_at, given_up_at) <= 1)
);
create index webhook_delivery_waiting on webhook_delivery (due_at) where delivered_at is null and given_up_at is null;
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, created_at desc);
