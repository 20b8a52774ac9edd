-- One street: template -> round -> invitation -> response -> rollup -> index.
-- Every invariant that can be said in the database is said here.

create extension if not exists btree_gist;

-- names as people sort them: Đ after D, and desk 2 before desk 10
create collation vietnamese (provider = icu, locale = 'vi-u-kn-true');

-- Offices ------------------------------------------------------------------------------------

create table ranking_group (
    id      bigint generated always as identity primary key,
    code    text not null unique,
    name_vi text not null check (name_vi <> ''),
    name_en text not null check (name_en <> '')
);

create table agency (
    id               bigint generated always as identity primary key,
    parent_id        bigint references agency,
    kind             text    not null check (kind in ('province', 'department', 'commune', 'ward', 'special_zone')),
    code             text    not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name_vi          text    not null check (length(name_vi) between 1 and 120),
    name_en          text    not null check (length(name_en) between 1 and 120),
    ranking_group_id bigint references ranking_group,
    demonstration    boolean not null default false,
    constraint agency_root_is_province check (parent_id is not null or kind = 'province'),
    constraint agency_not_its_own_parent check (parent_id <> id)
);
create index agency_parent on agency (parent_id);

create table unit (
    id        bigint generated always as identity primary key,
    agency_id bigint not null references agency,
    name_vi   text   not null check (length(name_vi) between 1 and 120),
    name_en   text   not null check (length(name_en) between 1 and 120),
    unique (agency_id, name_vi),
    unique (agency_id, id)
);

create table service_field (
    code     text primary key check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    position int  not null,
    name_vi  text not null check (name_vi <> ''),
    name_en  text not null check (name_en <> '')
);

create table desk (
    id        bigint generated always as identity primary key,
    agency_id bigint  not null references agency,
    unit_id   bigint,
    name_vi   text    not null check (length(name_vi) between 1 and 80),
    name_en   text    not null check (length(name_en) between 1 and 80),
    active    boolean not null default true,
    unique (agency_id, name_vi),
    unique (agency_id, id),
    constraint desk_unit_of_same_agency foreign key (agency_id, unit_id) references unit (agency_id, id)
);

create table desk_service_field (
    desk_id       bigint not null references desk on delete cascade,
    service_field text   not null references service_field,
    position      int    not null,
    primary key (desk_id, service_field)
);

-- Templates ----------------------------------------------------------------------------------

create table template (
    id           bigint generated always as identity primary key,
    kind         text        not null check (kind in ('questionnaire', 'criteria-set')),
    code         text        not null check (code ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    version      text        not null check (version <> ''),
    respondents  text check (respondents in ('citizens', 'enterprises', 'officials', 'deputies', 'leaders')),
    source       text        not null,
    content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    published_at timestamptz not null,
    constraint template_version_once unique (kind, code, version),
    constraint template_kind_id unique (kind, id),
    constraint template_respondents check ((kind = 'questionnaire') = (respondents is not null)),
    constraint template_hash_of_source check (content_hash = encode(sha256(convert_to(source, 'UTF8')), 'hex'))
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is not allowed: it is immutable', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_immutable';
end $$;

create trigger template_immutable before update or delete or truncate on template
    for each statement execute function refuse_change();

-- the components of a published criteria set, so that scores can refer to them and keep their bounds
create table criteria_component (
    template_id bigint        not null references template,
    code        text          not null,
    method      text          not null check (method in ('document', 'survey', 'adjustment')),
    max         numeric(20, 8) not null check (max > 0),
    primary key (template_id, code),
    unique (template_id, code, method, max)
);

create trigger criteria_component_immutable before update or delete or truncate on criteria_component
    for each statement execute function refuse_change();

-- Rounds -------------------------------------------------------------------------------------

create table survey_round (
    id              bigint generated always as identity primary key,
    agency_id       bigint      not null references agency,
    template_id     bigint      not null,
    template_kind   text        not null default 'questionnaire' check (template_kind = 'questionnaire'),
    respondents     text        not null,
    title_vi        text        not null check (length(title_vi) between 1 and 160),
    title_en        text        not null check (length(title_en) between 1 and 160),
    opens_at        timestamptz not null,
    closes_at       timestamptz not null,
    include_partial boolean     not null default false,
    version         int         not null default 0,
    constraint round_template_is_questionnaire foreign key (template_kind, template_id) references template (kind, id),
    constraint round_closes_after_opening check (closes_at > opens_at),
    unique (agency_id, id),
    -- a citizen's scan must lead to one survey only
    constraint round_one_open_per_agency_and_respondents
        exclude using gist (agency_id with =, respondents with =, tstzrange(opens_at, closes_at) with &&)
);

create table population (
    round_id      bigint not null references survey_round on delete cascade,
    service_field text   not null references service_field,
    dossiers      bigint not null check (dossiers between 0 and 999999999),
    primary key (round_id, service_field)
);

-- Invitations --------------------------------------------------------------------------------

create table access_code (
    code       text primary key check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
    desk_id    bigint references desk,
    round_id   bigint references survey_round,
    created_at timestamptz not null,
    revoked_at timestamptz,
    constraint access_code_desk_or_round check (num_nonnulls(desk_id, round_id) = 1),
    constraint access_code_revoked_after_made check (revoked_at >= created_at)
);
create unique index access_code_one_live_per_desk on access_code (desk_id) where revoked_at is null and desk_id is not null;
create unique index access_code_one_live_per_round on access_code (round_id) where revoked_at is null and round_id is not null;

-- Responses ----------------------------------------------------------------------------------
-- No column tells who answered or when within the hour; no sequence tells the order.

create table response (
    response_id      uuid primary key,
    round_id         bigint      not null,
    agency_id        bigint      not null,
    desk_id          bigint,
    service_field    text        not null references service_field,
    channel          text        not null check (channel in ('qr', 'light', 'slip', 'link', 'kiosk', 'assisted', 'paper')),
    language         text        not null check (language ~ '^[a-z]{2,3}$'),
    form             text        not null check (form in ('quick', 'full')),
    hour             timestamptz not null check (extract(minute from hour) = 0 and extract(second from hour) = 0),
    duration_seconds int check (duration_seconds between 0 and 86400),
    partial          boolean     not null default false,
    answers          bytea       not null,
    context          jsonb       not null default '{}' check (jsonb_typeof(context) = 'object'),
    comment          text check (length(comment) <= 4000),
    content_hash     bytea       not null check (length(content_hash) = 32),
    constraint response_round_of_agency foreign key (agency_id, round_id) references survey_round (agency_id, id),
    constraint response_desk_of_agency foreign key (agency_id, desk_id) references desk (agency_id, id)
);
create index response_round on response (round_id, hour);

-- answers are stored as places in their questionnaire's scales; the last minute before the opening is left out, because
-- an answer on its way is not seen here before it commits
create function keep_questionnaire_of_responses() returns trigger language plpgsql as $$
begin
    if old.opens_at <= clock_timestamp() + interval '1 minute' or exists (select from response where round_id = old.id) then
        raise exception 'round % has or may have responses to its questionnaire', old.id
            using errcode = 'integrity_constraint_violation', constraint = 'round_questionnaire_in_use';
    end if;
    return new;
end $$;

create trigger round_questionnaire_in_use before update of template_id on survey_round
    for each row when (old.template_id <> new.template_id) execute function keep_questionnaire_of_responses();

-- written in the acceptance's transaction by a trigger, emptied by the fold: no answer can miss the rollups
create table response_unfolded (
    response_id uuid primary key references response on delete cascade,
    round_id    bigint not null references survey_round
);
create index response_unfolded_round on response_unfolded (round_id);

create function queue_responses() returns trigger language plpgsql as $$
begin
    insert into response_unfolded (response_id, round_id) select response_id, round_id from added;
    return null;
end $$;

create trigger response_queued after insert on response referencing new table as added
    for each statement execute function queue_responses();

create table response_rollup (
    round_id      bigint   not null references survey_round,
    desk_id       bigint   not null,  -- 0: no desk
    service_field text     not null references service_field,
    channel       text     not null,
    day           date     not null,
    used          bigint   not null check (used >= 0),
    excluded      bigint   not null check (excluded >= 0),
    counts        bigint[] not null,
    moments       bigint[] not null,
    primary key (round_id, desk_id, service_field, channel, day)
);

create function array_sum(a bigint[], b bigint[]) returns bigint[] language sql immutable strict parallel safe as $$
    select array_agg(x + y order by i) from unnest(a, b) with ordinality as t (x, y, i)
$$;

create aggregate array_total (bigint[]) (sfunc = array_sum, stype = bigint[], parallel = safe, combinefunc = array_sum);

-- Whether unfinished answers count decides where the fold adds them: a change of mind counts the round anew.
-- The lock waits for running folds, which take it first thing too.
create function refold_round() returns trigger language plpgsql as $$
begin
    lock table response_rollup in share row exclusive mode;
    delete from response_rollup where round_id = new.id;
    insert into response_unfolded (response_id, round_id)
        select response_id, round_id from response where round_id = new.id on conflict do nothing;
    return null;
end $$;

create trigger round_partial_answers after update of include_partial on survey_round
    for each row when (old.include_partial <> new.include_partial) execute function refold_round();

create table server_secret (
    name  text primary key,
    value bytea not null check (length(value) >= 32)
);

-- People -------------------------------------------------------------------------------------

create table account (
    id            bigint generated always as identity primary key,
    login         text        not null check (login = lower(login) and login ~ '^[a-z0-9][a-z0-9._@-]{1,79}$'),
    display_name  text        not null check (length(display_name) between 1 and 120),
    password_hash text        not null,
    language      text        not null default 'vi' check (language in ('vi', 'en')),
    created_at    timestamptz not null,
    disabled_at   timestamptz,
    constraint account_login_once unique (login)
);

create table role_grant (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    role       text   not null check (role in ('administrator', 'officer', 'unit_member', 'verifier', 'analyst', 'viewer', 'operator')),
    agency_id  bigint not null references agency,
    unit_id    bigint,
    constraint role_grant_unit_of_agency foreign key (agency_id, unit_id) references unit (agency_id, id),
    constraint role_grant_unit_member_has_unit check ((role = 'unit_member') = (unit_id is not null)),
    constraint role_grant_once unique nulls not distinct (account_id, role, agency_id, unit_id)
);

-- somebody must remain who can let others in: checked one transaction at a time, so that two
-- administrators cannot remove each other at once
create function require_administrator(root bigint) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('require_administrator'));
    if not exists (select 1 from role_grant g join account p on p.id = g.account_id
                   where g.role = 'administrator' and g.agency_id = root and p.disabled_at is null) then
        raise exception 'agency % would be left without an administrator', root
            using errcode = 'integrity_constraint_violation', constraint = 'administrator_remains';
    end if;
end $$;

create function administrator_remains_after_revoking() returns trigger language plpgsql as $$
begin
    perform require_administrator(a.id) from agency a where a.id = old.agency_id and a.parent_id is null;
    return null;
end $$;

create function administrator_remains_after_disabling() returns trigger language plpgsql as $$
begin
    perform require_administrator(a.id)
    from role_grant g join agency a on a.id = g.agency_id
    where g.account_id = old.id and g.role = 'administrator' and a.parent_id is null;
    return null;
end $$;

create trigger role_grant_administrator_remains after update or delete on role_grant
    for each row when (old.role = 'administrator') execute function administrator_remains_after_revoking();
create trigger account_administrator_remains after update of disabled_at on account
    for each row when (new.disabled_at is not null) execute function administrator_remains_after_disabling();

create table service_token (
    id         bigint generated always as identity primary key,
    name       text        not null check (name <> ''),
    token_hash bytea       not null unique check (length(token_hash) = 32),
    agency_id  bigint      not null references agency,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    revoked_at timestamptz
);

-- Index --------------------------------------------------------------------------------------

create table assessment (
    id            bigint generated always as identity primary key,
    agency_id     bigint not null references agency,
    year          int    not null constraint assessment_year check (year between 2000 and 2100),
    template_id   bigint not null,
    template_kind text   not null default 'criteria-set' check (template_kind = 'criteria-set'),
    constraint assessment_template_is_criteria_set foreign key (template_kind, template_id) references template (kind, id),
    constraint assessment_once unique (agency_id, year, template_id),
    unique (agency_id, id),
    unique (template_id, id)
);

create table assessment_round (
    assessment_id bigint not null,
    agency_id     bigint not null,
    round_id      bigint not null,
    primary key (assessment_id, round_id),
    constraint assessment_round_of_agency foreign key (agency_id, assessment_id) references assessment (agency_id, id) on delete cascade,
    constraint assessment_round_same_agency foreign key (agency_id, round_id) references survey_round (agency_id, id)
);

create table document_score (
    assessment_id  bigint        not null,
    template_id    bigint        not null,
    code           text          not null,
    method         text          not null check (method in ('document', 'adjustment')),
    max            numeric(20, 8) not null,
    not_applicable boolean       not null default false,
    value          numeric(20, 8),
    required       numeric(20, 8) check (required > 0),
    self_score     numeric(20, 8) check (self_score between 0 and max),
    verified_score numeric(20, 8) check (verified_score between 0 and max),
    final_score    numeric(20, 8) check (final_score between 0 and max),
    evidence_count int           not null default 0 check (evidence_count >= 0),
    note           text check (length(note) <= 2000),
    version        int           not null default 0,
    primary key (assessment_id, code),
    constraint document_score_of_assessment foreign key (template_id, assessment_id) references assessment (template_id, id) on delete cascade,
    constraint document_score_of_component foreign key (template_id, code, method, max) references criteria_component (template_id, code, method, max),
    constraint document_score_value_or_not_applicable check (not (not_applicable and value is not null))
);
