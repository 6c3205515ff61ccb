-- Cover that ended because both records of one person were covered in the same month: the row as it
-- was, and the months given back to its fund.
create table enrolment.ended_by_merge (
    merge     uuid not null,
    coverage  uuid not null,
    decree    uuid not null references enrolment.decree,
    months    daterange not null check (not isempty(months)),
    row       jsonb not null,
    territory text collate "C" not null,
    primary key (merge, coverage)
);
create index ended_by_merge_territory on enrolment.ended_by_merge (territory, merge);
call payung.protect('enrolment.ended_by_merge');
