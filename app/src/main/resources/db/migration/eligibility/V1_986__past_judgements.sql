-- How somebody was judged before he was judged otherwise: what stood in his way then stays in his life. A judgement
-- that says the same of another day is no news and is not kept.
create table eligibility.past_assessment (
    worker      uuid not null references registry.worker on delete cascade,
    programme   uuid not null,
    territory   text collate "C" not null,
    outcome     text not null,
    findings    jsonb not null,
    as_of       date not null,
    assessed_at timestamptz not null,
    primary key (worker, programme, assessed_at)
);
call payung.protect('eligibility.past_assessment');
alter table eligibility.past_assessment alter findings set statistics 0;

create function eligibility.judged_otherwise() returns trigger
language plpgsql as $$
begin
    insert into eligibility.past_assessment (worker, programme, territory, outcome, findings, as_of, assessed_at)
    select b.worker, b.programme, n.territory, b.outcome, b.findings, b.as_of, b.assessed_at
    from before b join now n on n.worker = b.worker and n.programme = b.programme
    where n.outcome <> b.outcome or n.open_conditions <> b.open_conditions
    on conflict do nothing;
    return null;
end $$;

create trigger judged_otherwise after update on eligibility.assessment
    referencing old table as before new table as now
    for each statement execute function eligibility.judged_otherwise();
