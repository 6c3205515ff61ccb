create schema http;
grant usage on schema http to payung_app, payung_national;

-- What a program was told about a write that succeeded, kept in the transaction of the write itself:
-- whoever repeats the write after a lost answer gets this one.
create table http.answer (
    account      uuid not null,
    key          text collate "C" not null,
    fingerprint  text not null,
    status       int not null,
    location     text,
    content_type text,
    body         text not null,
    answered_at  timestamptz not null,
    primary key (account, key)
);
create index on http.answer (answered_at);
