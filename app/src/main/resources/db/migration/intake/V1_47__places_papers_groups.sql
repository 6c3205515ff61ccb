-- Which place an office means by a name that several places bear, as somebody said once.
create table intake.settled_place (
    office     uuid not null references access.office,
    col        text not null,
    written    text not null,
    place      text not null,
    settled_by uuid not null,
    settled_at timestamptz not null,
    primary key (office, col, written)
);

-- Papers that come with a list, as files; one that is taken away stays on record.
create table intake.paper (
    id         uuid primary key,
    listing    uuid not null references intake.listing,
    territory  text collate "C" not null,
    kind       text not null check (kind in ('COVER_LETTER', 'MINUTES', 'RESPONSIBILITY')),
    file       uuid not null references files.file,
    file_name  text not null,
    added_by   text not null,
    added_at   timestamptz not null,
    removed_at timestamptz
);
create index paper_listing on intake.paper (listing);
create index paper_territory on intake.paper (territory, listing);
call payung.protect('intake.paper');

-- As what offices proposed a worker: marbot, guru ngaji, RT/RW … by every standing word of a list.
create view intake.special_group with (security_invoker = true) as
select s.worker, s.territory, s.office, s.listing, s.seen_at, r.own ->> 'GROUP' as special_group
from registry.sighting s join intake.row r on r.listing = s.listing and r.row_no = s.row_no
where s.withdrawn_at is null and r.own ? 'GROUP';
grant select on intake.special_group to payung_app, payung_national;
