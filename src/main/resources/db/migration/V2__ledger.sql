-- The ledger: two Merkle trees over responses and one over entries, sealed by signed heads.
-- docs/decisions/0010-ledger.md says what may be stored here and what never.

-- written in the acceptance's transaction, emptied when a head is made: nothing that joins a
-- receipt's leaf with a response outlives that
create table ledger_pending (
    response_id     uuid  primary key references response,
    day             date  not null,
    nonce           bytea not null check (length(nonce) = 16),
    comment_digest  bytea check (length(comment_digest) = 32),
    receipt_leaf    bytea not null check (length(receipt_leaf) = 32),
    commitment_leaf bytea not null check (length(commitment_leaf) = 32)
);
create index ledger_pending_day on ledger_pending (day);
create index ledger_pending_receipt on ledger_pending (receipt_leaf);

-- leaf hashes in the order of the trees; within what one head adds they are sorted by hash
create table ledger_receipt (
    index bigint primary key check (index >= 0),
    hash  bytea  not null check (length(hash) = 32)
);
-- not unique: short receipts of two responses may be the same
create index ledger_receipt_hash on ledger_receipt (hash);

create table ledger_commitment (
    index bigint primary key check (index >= 0),
    hash  bytea  not null check (length(hash) = 32)
);

-- roots of full subtrees of 256, 256^2 … leaves, so that roots and proofs need not read all leaves; can be made again
create table ledger_subtree (
    tree     text   not null check (tree in ('receipts', 'commitments')),
    level    int    not null check (level > 0 and level % 8 = 0),
    position bigint not null check (position >= 0),
    hash     bytea  not null check (length(hash) = 32),
    primary key (tree, level, position)
);

create table ledger_entry (
    number    bigint      primary key check (number >= 0),
    kind      text        not null check (kind in ('decoy', 'decoy_revealed', 'exclusion')),
    agency_id bigint      not null references agency,
    round_id  bigint,
    at        timestamptz not null,
    body      text        not null check (body <> ''),
    constraint ledger_entry_round_of_agency foreign key (agency_id, round_id) references survey_round (agency_id, id)
);
create index ledger_entry_agency on ledger_entry (agency_id);

create table ledger_key (
    id         text        primary key check (id ~ '^[0-9a-f]{16}$'),
    public_key bytea       not null unique,
    since      timestamptz not null
);

create table ledger_head (
    number    bigint      primary key check (number >= 1),
    last_day  date,
    size      bigint      not null check (size >= 0),
    entries   bigint      not null check (entries >= 0),
    sealed_at timestamptz not null,
    key_id    text        not null references ledger_key,
    note      text        not null unique
);

-- Retention may delete answers, and their nonce with them; never leaves, heads or entries.
create table ledger_opening (
    response_id    uuid   primary key references response on delete cascade,
    head           bigint not null references ledger_head deferrable initially deferred,
    nonce          bytea  not null check (length(nonce) = 16),
    comment_digest bytea check (length(comment_digest) = 32)
);
create index ledger_opening_head on ledger_opening (head);

create table ledger_delivery (
    head         bigint      not null references ledger_head,
    witness      text        not null,
    attempts     int         not null default 0,
    next_try     timestamptz not null,
    delivered_at timestamptz,
    failure      text,
    primary key (head, witness)
);
create index ledger_delivery_open on ledger_delivery (next_try) where delivered_at is null;

create trigger ledger_receipt_immutable before update or delete or truncate on ledger_receipt
    for each statement execute function refuse_change();
create trigger ledger_commitment_immutable before update or delete or truncate on ledger_commitment
    for each statement execute function refuse_change();
create trigger ledger_entry_immutable before update or delete or truncate on ledger_entry
    for each statement execute function refuse_change();
create trigger ledger_head_immutable before update or delete or truncate on ledger_head
    for each statement execute function refuse_change();
create trigger ledger_key_immutable before update or delete or truncate on ledger_key
    for each statement execute function refuse_change();

create function refuse_ledger_head(reason text) returns void language plpgsql as $$
begin
    raise exception 'the head does not follow: %', reason
        using errcode = 'integrity_constraint_violation', constraint = 'ledger_head_follows';
end $$;

-- a head comes next after the last one, and covers exactly the leaves there are, as many in one tree as in the other
create function ledger_head_follows() returns trigger language plpgsql as $$
declare
    before_number bigint; before_size bigint; before_entries bigint;
begin
    select number, size, entries into before_number, before_size, before_entries
    from ledger_head order by number desc limit 1;
    before_size := coalesce(before_size, 0);
    if new.number <> coalesce(before_number, 0) + 1 then
        perform refuse_ledger_head('number');
    elsif new.size < before_size or new.entries < coalesce(before_entries, 0) then
        perform refuse_ledger_head('smaller than the last one');
    elsif (select count(*) from ledger_receipt where index >= before_size) <> new.size - before_size
       or (select count(*) from ledger_commitment where index >= before_size) <> new.size - before_size
       or coalesce((select max(index) + 1 from ledger_receipt), 0) <> new.size
       or coalesce((select max(index) + 1 from ledger_commitment), 0) <> new.size then
        perform refuse_ledger_head('leaves');
    elsif coalesce((select max(number) + 1 from ledger_entry), 0) <> new.entries then
        perform refuse_ledger_head('entries');
    end if;
    return new;
end $$;

create trigger ledger_head_follows before insert on ledger_head
    for each row execute function ledger_head_follows();

-- Exclusions ---------------------------------------------------------------------------------
-- An excluded response stays where it is, in the raw figures too; the cleaned figures are the raw
-- ones less the rollups of what was excluded.

create table response_excluded (
    response_id uuid   primary key references response on delete cascade,
    round_id    bigint not null references survey_round,
    entry       bigint not null references ledger_entry
);
create index response_excluded_round on response_excluded (round_id);

create trigger response_excluded_immutable before update or truncate on response_excluded
    for each statement execute function refuse_change();

create table excluded_unfolded (
    response_id uuid   primary key references response_excluded on delete cascade,
    round_id    bigint not null references survey_round
);

create function queue_excluded() returns trigger language plpgsql as $$
begin
    insert into excluded_unfolded (response_id, round_id) select response_id, round_id from added;
    return null;
end $$;

create trigger response_excluded_queued after insert on response_excluded referencing new table as added
    for each statement execute function queue_excluded();

create table excluded_rollup (like response_rollup including all);
alter table excluded_rollup add foreign key (round_id) references survey_round;

-- runs after the trigger that folds the round anew, which holds the lock
create function refold_excluded() returns trigger language plpgsql as $$
begin
    delete from excluded_rollup where round_id = new.id;
    insert into excluded_unfolded (response_id, round_id)
        select response_id, round_id from response_excluded where round_id = new.id on conflict do nothing;
    return null;
end $$;

create trigger round_partial_answers_excluded after update of include_partial on survey_round
    for each row when (old.include_partial <> new.include_partial) execute function refold_excluded();

create function array_negative(a bigint[]) returns bigint[] language sql immutable strict parallel safe as $$
    select array_agg(-x order by i) from unnest(a) with ordinality as t (x, i)
$$;
