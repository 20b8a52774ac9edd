-- People: second factors, links to set a password, sessions, sign-in by the province, scopes of tokens.

-- no password: invited and not yet come, or known by the province's sign-in only
alter table account
    alter column password_hash drop not null,
    add column email text constraint account_email_form check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254);

-- what the province's sign-in says is renewed at every sign-in; what was given here stays
alter table role_grant add column mapped boolean not null default false;

create table account_link (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account on delete cascade,
    token_hash bytea       not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    used_at    timestamptz,
    constraint account_link_used_in_time check (used_at < expires_at)
);
create unique index account_link_one_open on account_link (account_id) where used_at is null;

create table second_factor (
    account_id   bigint      primary key references account on delete cascade,
    secret       bytea       not null,  -- encrypted with the installation's key
    confirmed_at timestamptz not null,
    last_step    bigint      not null   -- a code is good once
);

create table recovery_code (
    account_id bigint not null references second_factor (account_id) on delete cascade,
    code_hash  bytea  not null check (length(code_hash) = 32),
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

create table staff_session (
    id          bigint generated always as identity primary key,
    account_id  bigint      not null references account on delete cascade,
    handle_hash bytea       not null unique check (length(handle_hash) = 32),
    way         text        not null check (way in ('password', 'second_factor', 'link', 'province')),
    browser     text        not null check (length(browser) <= 60),
    created_at  timestamptz not null,
    seen_at     timestamptz not null check (extract(second from seen_at) = 0)
);
create index staff_session_account on staff_session (account_id);

create table external_identity (
    issuer     text   not null check (issuer <> ''),
    subject    text   not null check (subject <> ''),
    account_id bigint not null references account on delete cascade,
    linked_at  timestamptz not null,
    primary key (issuer, subject),
    constraint external_identity_once unique (account_id, issuer)
);

alter table service_token
    add column scope text[] not null default '{VIEW_RESULTS,EXPORT}',
    add column last_used_on date,
    add constraint service_token_scope
        check (cardinality(scope) > 0 and scope <@ '{VIEW_RESULTS,EXPORT,ENTER_RESPONSES,MANAGE_ROUNDS}');
alter table service_token alter column scope drop default;

-- an account that is shut out is signed out, also where its sessions are not known
create function end_sessions_of_disabled() returns trigger language plpgsql as $$
begin
    delete from staff_session where account_id = new.id;
    delete from account_link where account_id = new.id and used_at is null;
    return null;
end $$;

create trigger account_sessions_end after update of disabled_at on account
    for each row when (new.disabled_at is not null) execute function end_sessions_of_disabled();
