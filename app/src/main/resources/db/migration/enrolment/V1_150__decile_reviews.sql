-- What an officer decided about somebody who is covered though his decile left the programme. A newer fact
-- about the decile asks again; the latest decision about one fact counts.
create table enrolment.decile_review (
    id              uuid primary key,
    worker          uuid not null references registry.worker on delete cascade,
    territory       text collate "C" not null,
    refers_to       date not null,
    decile          int not null,
    decision        text not null check (decision in ('KEEP', 'REPLACE')),
    decided_by      uuid not null,
    decided_by_name text not null,
    decided_at      timestamptz not null
);
create index decile_review_worker on enrolment.decile_review (worker, refers_to, decided_at desc);
call payung.protect('enrolment.decile_review');
