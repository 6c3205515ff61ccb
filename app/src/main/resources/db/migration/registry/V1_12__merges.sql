-- Two records that are one person: what was seen of the one comes to stand under the other, and the
-- one leaves the register. Whatever came from him says so, so that he can be taken out again exactly.
alter table registry.sighting add column came_from uuid;
create index sighting_came_from on registry.sighting (came_from) where came_from is not null;

alter table registry.decile
    add column came_from uuid,
    drop constraint decile_pkey,
    -- Both records may have stood on one list, which told a decile of each.
    add constraint decile_told_once unique nulls not distinct (worker, refers_to, source, known_at, sighting);

-- Who has left the register into whom. His id and his NIK keep answering with the bearer; the whole row
-- is kept as it was, its numbers sealed. joined is the record he was merged with, which may itself have
-- been merged since; bearer is where that ends.
create table registry.absorbed (
    worker      uuid primary key,
    joined      uuid not null,
    bearer      uuid not null references registry.worker on delete cascade,
    merge       uuid not null unique,
    territory   text collate "C" not null,
    nik_index   bytea not null unique,
    record      jsonb not null,
    absorbed_at timestamptz not null
);
create index absorbed_bearer on registry.absorbed (bearer);
create index absorbed_joined on registry.absorbed (joined);
create index absorbed_territory on registry.absorbed (territory, worker);
call payung.protect('registry.absorbed');

-- Under which record each known NIK is kept today.
create view registry.bearer with (security_invoker) as
    select nik_index, id as worker from registry.worker
    union all
    select nik_index, bearer from registry.absorbed;

grant create on schema registry to payung_national;
create or replace function registry.registered(asked bytea[]) returns setof bytea
language sql stable security definer set search_path = registry, pg_temp as
'select b.nik_index from unnest(asked) a join registry.bearer b on b.nik_index = a';
revoke create on schema registry from payung_national;

-- Duplicates are sought among those born on the same day.
create index worker_born on registry.worker (born_on);

-- The rows of other modules that a merge sent from the one record to the other: the table, the column
-- that names the worker, and the rest of the row's key.
create table registry.moved_row (
    merge     uuid not null,
    relation  text not null,
    named_in  text not null,
    key       text not null,
    territory text collate "C" not null,
    primary key (merge, relation, named_in, key)
);
create index moved_row_territory on registry.moved_row (territory, merge);
call payung.protect('registry.moved_row');

-- Rows of the absorbed record that had to give way to the kept one's own.
create table registry.set_aside (
    merge     uuid not null,
    relation  text not null,
    row       jsonb not null,
    territory text collate "C" not null
);
create index set_aside_merge on registry.set_aside (merge);
create index set_aside_territory on registry.set_aside (territory, merge);
call payung.protect('registry.set_aside');
