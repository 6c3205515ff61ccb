create schema intake;
grant usage on schema intake to payung_app, payung_national;

create table intake.listing (
    id            uuid primary key,
    kind          text not null,
    office        uuid not null references access.office,
    territory     text collate "C" not null,
    file          uuid not null references files.file,
    file_name     text not null,
    sha256        bytea not null,
    state         text not null check (state in ('UPLOADED', 'MAPPED', 'CHECKING', 'CHECKED', 'ACCEPTING', 'ACCEPTED', 'UNDONE', 'REFUSED', 'DISCARDED')),
    previous      uuid references intake.listing,
    mapping       jsonb,
    counts        jsonb,
    refusal       jsonb,
    -- Whoever asked for the check wants the good rows accepted without being asked again.
    accept_next   boolean not null default false,
    uploaded_by   uuid not null,
    uploaded_at   timestamptz not null,
    checked_at    timestamptz,
    accepted_by   uuid,
    accepted_at   timestamptz,
    undone_by     uuid,
    undone_at     timestamptz
);
create index listing_territory on intake.listing (territory, id);
create index listing_office on intake.listing (office, uploaded_at);
call payung.protect('intake.listing');

-- Under which headings an office's lists carry which columns, as somebody there confirmed.
create table intake.remembered_mapping (
    office   uuid not null references access.office,
    kind     text not null,
    headings jsonb not null,
    primary key (office, kind)
);

-- Every row of a list with what the check made of it. Its id becomes the sighting's id on acceptance,
-- so sealed values move by SQL. Rows arrive through a temporary table: COPY cannot enter a protected one.
create table intake.row (
    listing           uuid not null references intake.listing,
    row_no            int not null,
    id                uuid not null,
    territory         text collate "C" not null,
    status            text not null check (status in ('NEW', 'CHANGED', 'SAME', 'DUPLICATE', 'REFUSED')),
    warned            boolean not null,
    worker            uuid,
    nik_index         bytea,
    nik_cipher        bytea,
    nik_masked        text,
    nik_born_on       date,
    nik_sex           text,
    name              text,
    name_key          text collate "C",
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
    decile            smallint,
    primary key (listing, row_no)
);
create index row_territory on intake.row (territory, listing);
call payung.protect('intake.row');

-- What the check said, row by row; row 0 is the file itself. The cell's content is sealed under the
-- row's id; where it is absent, the row's own columns show it.
create table intake.finding (
    listing   uuid not null references intake.listing,
    row_no    int not null,
    col       text not null,
    code      text not null,
    severity  text not null check (severity in ('REFUSED', 'WARNING', 'NOTE')),
    territory text collate "C" not null,
    record    uuid not null,
    value     bytea,
    args      text[] not null default '{}'
);
create index finding_listing on intake.finding (listing, row_no);
create index finding_territory on intake.finding (territory, listing);
call payung.protect('intake.finding');

-- After a bulk step the tables are counted anew, or the planner would take them for empty.
grant maintain on intake.row, intake.finding to payung_app, payung_national;

-- Nobody searches by these, so nothing is learnt by counting them; counting names by their language is slow.
alter table intake.row
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
