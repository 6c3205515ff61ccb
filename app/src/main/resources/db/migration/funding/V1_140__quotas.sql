-- How many people a fund may pay for in an area in a year, of everybody or of one occupation (marbot, guru
-- ngaji, RT/RW, kader). The territory is the area itself: a village reads its own quota and no other.
create table funding.quota (
    fund       uuid not null references funding.fund,
    year       int not null,
    territory  text collate "C" not null,
    occupation text not null default '',
    people     int not null check (people >= 0),
    primary key (fund, year, territory, occupation)
);
comment on column funding.quota.occupation is 'empty: everybody in the area';
call payung.protect('funding.quota');

-- How each quota came to be what it is.
create table funding.quota_change (
    id         uuid primary key,
    fund       uuid not null references funding.fund,
    year       int not null,
    territory  text collate "C" not null,
    occupation text not null,
    before     int,
    people     int,
    reason     text not null,
    account    uuid not null references access.account,
    name       text not null,
    at         timestamptz not null,
    check (before is not null or people is not null)
);
comment on column funding.quota_change.before is 'absent: there was none; people absent: there is none any more';
create index quota_change_fund on funding.quota_change (fund, year, at);
call payung.protect('funding.quota_change');
call payung.append_only('funding.quota_change');
