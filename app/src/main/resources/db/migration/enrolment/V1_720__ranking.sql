-- The order in which people wait for the seats of a fund, where it is not the order of its programme.
create table enrolment.ranking (
    fund       uuid primary key references funding.fund,
    criteria   text[] not null
        check (cardinality(criteria) > 0 and criteria <@ array['DECILE', 'RISK', 'AGE', 'KNOWN_SINCE']),
    changed_by uuid not null references access.account,
    changed_at timestamptz not null
);
