-- Whom a draft meant and could not take, counted as it was drafted: no seat was free, or the quota of their area
-- or occupation was full.
create table enrolment.left_behind (
    decree       uuid primary key references enrolment.decree,
    territory    text collate "C" not null,
    without_seat bigint not null check (without_seat >= 0),
    over_quota   bigint not null check (over_quota >= 0)
);
call payung.protect('enrolment.left_behind');
