create schema files;
grant usage on schema files to payung_app, payung_national;

-- The bytes lie encrypted in the data directory under the id; this row says what they are.
create table files.file (
    id         uuid primary key,
    name       text not null,
    media_type text not null,
    size       bigint not null,
    sha256     bytea not null,
    territory  text collate "C" not null,
    account    uuid not null,
    stored_at  timestamptz not null
);
create index on files.file (territory, id);
call payung.protect('files.file');
