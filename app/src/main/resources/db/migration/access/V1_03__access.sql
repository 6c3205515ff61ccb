create schema access;
grant usage on schema access to payung_app, payung_national;

-- Offices' names are readable from everywhere: a village must be able to name who decided.
create table access.office (
    id        uuid primary key,
    code      text not null unique,
    name      text not null,
    kind      text not null check (kind in ('INSURER', 'PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE', 'AGENCY', 'COMPANY', 'AGENT')),
    territory text collate "C" not null
);
create index on access.office (territory);

create table access.account (
    id            uuid primary key,
    username      text not null unique check (username = lower(username)),
    name          text not null,
    office        uuid not null references access.office,
    territory     text collate "C" not null,
    password_hash text,
    active        boolean not null default true,
    created_at    timestamptz not null
);
create index account_office on access.account (office) where active;
create index on access.account (territory, id);
call payung.protect('access.account');

create table access.role (
    code        text primary key,
    permissions text[] not null
);

create table access.appointment (
    account   uuid not null references access.account,
    role      text not null references access.role,
    territory text collate "C" not null,
    primary key (account, role, territory)
);

-- Of every secret handed out only the SHA-256 stands here: who reads the table cannot sign in.
create table access.session (
    token_hash bytea primary key,
    account    uuid not null references access.account,
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null,
    address    text not null
);
create index on access.session (account);
create index on access.session (expires_at);

create table access.sign_in_link (
    token_hash bytea primary key,
    account    uuid not null references access.account,
    purpose    text not null check (purpose in ('SIGN_IN', 'SET_PASSWORD')),
    expires_at timestamptz not null,
    once       boolean not null,
    used_at    timestamptz
);
create index on access.sign_in_link (account);

create table access.token (
    id          uuid primary key,
    token_hash  bytea not null unique,
    account     uuid not null references access.account,
    name        text not null,
    permissions text[] not null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz
);
create index on access.token (account);
