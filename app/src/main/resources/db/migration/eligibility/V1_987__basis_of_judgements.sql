-- On which text a judgement rests: the programme may rest on another since.
alter table eligibility.assessment add column reference text not null;
alter table eligibility.past_assessment add column reference text not null;

create or replace function eligibility.judged_otherwise() returns trigger
language plpgsql as $$
begin
    insert into eligibility.past_assessment (worker, programme, territory, outcome, findings, reference, as_of,
        assessed_at)
    select b.worker, b.programme, n.territory, b.outcome, b.findings, b.reference, b.as_of, b.assessed_at
    from before b join now n on n.worker = b.worker and n.programme = b.programme
    where n.outcome <> b.outcome or n.open_conditions <> b.open_conditions
    on conflict do nothing;
    return null;
end $$;
