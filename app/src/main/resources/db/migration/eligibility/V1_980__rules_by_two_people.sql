-- When a second person last let other rules count; who was judged before is judged again.
alter table eligibility.programme add column ruled_at timestamptz;

-- Other rules of a programme: handed in by one person, let count by another. Until then, and for
-- good where they are turned down, the programme goes on as it was.
create table eligibility.rule_change (
    id               uuid primary key,
    programme        uuid not null references eligibility.programme,
    territory        text collate "C" not null,
    before           jsonb not null,
    after            jsonb not null,
    reason           text not null,
    prepared_by      uuid not null references access.account,
    prepared_by_name text not null,
    prepared_at      timestamptz not null,
    state            text not null check (state in ('SUBMITTED', 'APPROVED', 'REJECTED')),
    decided_by       uuid references access.account,
    decided_by_name  text,
    decided_at       timestamptz,
    rejection        text,
    -- Whoever handed them in may take them back, and never lets them count.
    constraint rules_by_two_people check (state = 'REJECTED' or decided_by is null or decided_by <> prepared_by),
    check ((state = 'SUBMITTED') = (decided_by is null)),
    check ((state = 'REJECTED') = (rejection is not null))
);
create unique index rule_change_waits_once on eligibility.rule_change (programme) where state = 'SUBMITTED';
create index rule_change_territory on eligibility.rule_change (territory, id);
call payung.protect('eligibility.rule_change');
