create schema legalbases;
grant usage on schema legalbases to payung_app, payung_national;

-- The Perda, Perwal, SK or PKS on which money and cover rest; named to everyone, like any law.
create table legalbases.legal_basis (
    id        uuid primary key,
    kind      text not null check (kind in ('PERDA', 'PERKADA', 'SK', 'PKS', 'PERATURAN')),
    number    text not null,
    dated     date not null,
    title     text not null,
    territory text collate "C" not null,
    file      uuid references files.file,
    unique (kind, number, territory)
);
