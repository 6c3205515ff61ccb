create schema registry;
grant usage on schema registry to payung_app, payung_national;

-- The worker as known today: per field, what the latest standing sighting says.
-- nik_from, family_card_from and phone_from name the sighting under whose id the cipher was sealed.
create table registry.worker (
    id                uuid primary key,
    territory         text collate "C" not null,
    nik_index         bytea not null unique,
    nik_cipher        bytea not null,
    nik_from          uuid not null,
    nik_masked        text not null,
    name              text not null,
    name_key          text collate "C" not null,
    birth_place       text,
    born_on           date not null,
    sex               text not null check (sex in ('M', 'F')),
    mother            text,
    family_card_index bytea,
    family_card_cipher bytea,
    family_card_from  uuid,
    address           text,
    rt                text,
    rw                text,
    occupation        text,
    occupation_text   text,
    phone_index       bytea,
    phone_cipher      bytea,
    phone_from        uuid,
    income            bigint check (income >= 0),
    died_on           date,
    registered_at     timestamptz not null,
    changed_at        timestamptz not null
);
create index worker_territory on registry.worker (territory, id);
create index worker_name on registry.worker (name_key, id);
create index worker_family on registry.worker (family_card_index) where family_card_index is not null;
call payung.protect('registry.worker');

-- What one accepted row of one list said about a worker. Never changed; a withdrawn list withdraws its sightings.
-- No foreign key: a withdrawn sighting outlives the worker it alone had made known.
create table registry.sighting (
    id                uuid primary key,
    worker            uuid not null,
    territory         text collate "C" not null,
    office            uuid not null,
    listing           uuid not null,
    row_no            int not null,
    seen_at           timestamptz not null,
    withdrawn_at      timestamptz,
    nik_cipher        bytea not null,
    nik_born_on       date not null,
    nik_sex           text not null,
    name              text not null,
    name_key          text collate "C" not null,
    birth_place       text,
    born_on           date,
    sex               text,
    mother            text,
    family_card_index bytea,
    family_card_cipher bytea,
    address           text,
    rt                text,
    rw                text,
    occupation        text,
    occupation_text   text,
    phone_index       bytea,
    phone_cipher      bytea,
    income            bigint,
    decile            smallint check (decile between 1 and 10)
);
-- Sightings are asked for by worker or by list, never by area: each index costs a bulk acceptance dearly.
create index sighting_worker on registry.sighting (worker, seen_at);
create index sighting_listing on registry.sighting (listing, row_no);
call payung.protect('registry.sighting');

-- Deciles are dated facts with a source; the latest reference date known on a day counts.
create table registry.decile (
    worker     uuid not null,
    territory  text collate "C" not null,
    refers_to  date not null,
    source     text not null,
    known_at   timestamptz not null,
    decile     smallint not null check (decile between 1 and 10),
    sighting   uuid,
    withdrawn_at timestamptz,
    primary key (worker, refers_to, source, known_at)
);
create index decile_territory on registry.decile (territory, worker);
create index decile_sighting on registry.decile (sighting) where sighting is not null;
call payung.protect('registry.decile');

-- Which of these NIKs somebody somewhere bears: a village must not register a neighbour's worker anew,
-- nor learn more about him than that. It belongs to the role that sees every row, because a definer
-- function of the owner would stand under the row scopes like everybody.
grant create on schema registry to payung_national;
create function registry.registered(asked bytea[]) returns setof bytea
language sql stable security definer set search_path = registry, pg_temp as
'select w.nik_index from unnest(asked) a join registry.worker w on w.nik_index = a';
alter function registry.registered owner to payung_national;
revoke create on schema registry from payung_national;
revoke execute on function registry.registered from public;
grant execute on function registry.registered to payung_app;

-- After a bulk step the tables are counted anew, or the planner would take them for empty.
grant maintain on registry.worker, registry.sighting, registry.decile to payung_app, payung_national;

-- Nobody searches by these, so nothing is learnt by counting them; counting names by their language is slow.
alter table registry.worker
    alter nik_cipher set statistics 0,
    alter nik_masked set statistics 0,
    alter name set statistics 0,
    alter birth_place set statistics 0,
    alter mother set statistics 0,
    alter family_card_cipher set statistics 0,
    alter address set statistics 0,
    alter rt set statistics 0,
    alter rw set statistics 0,
    alter occupation_text set statistics 0,
    alter phone_cipher set statistics 0;
alter table registry.sighting
    alter nik_cipher set statistics 0,
    alter name set statistics 0,
    alter birth_place set statistics 0,
    alter mother set statistics 0,
    alter family_card_cipher set statistics 0,
    alter address set statistics 0,
    alter rt set statistics 0,
    alter rw set statistics 0,
    alter occupation_text set statistics 0,
    alter phone_cipher set statistics 0;
