create schema territory;
grant usage on schema territory to payung_app, payung_national;

-- Kemendagri areas are public knowledge: no row scope.
create table territory.area (
    code   text collate "C" primary key,
    parent text collate "C" references territory.area,
    kind   text not null check (kind in ('PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'DESA', 'KELURAHAN')),
    name   text not null,
    key    text collate "C" not null
);
create index on territory.area (parent);
create index on territory.area (key);

create table territory.edition (
    source    text primary key,
    loaded_at timestamptz not null default now()
);
