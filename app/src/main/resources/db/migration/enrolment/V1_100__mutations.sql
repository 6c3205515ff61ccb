-- What is told of people who leave their cover or take somebody's seat. A list that is only checked keeps
-- its rows here too, so that its preview and what comes of it are one thing; told_at says when it counts.
create table enrolment.mutation (
    id           uuid primary key,
    worker       uuid not null references registry.worker on delete cascade,
    territory    text collate "C" not null,
    reason       text not null check (reason in
                     ('DIED', 'MOVED', 'EMPLOYED', 'DOUBLE', 'RESIGNED', 'AGED', 'JOINS')),
    happened_on  date not null,
    first_month  date not null check (extract(day from first_month) = 1),
    destination  text,
    counterpart  uuid references registry.worker on delete set null,
    note         text,
    listing      uuid,
    told_by      uuid,
    told_by_name text,
    told_at      timestamptz,
    withdrawn_at timestamptz,
    check ((told_at is null) = (told_by_name is null)),
    check (listing is not null or told_at is not null)
);
create index mutation_territory on enrolment.mutation (territory, id);
create index mutation_worker on enrolment.mutation (worker);
create index mutation_counterpart on enrolment.mutation (counterpart) where counterpart is not null;
create index mutation_listing on enrolment.mutation (listing);
create index mutation_month on enrolment.mutation (first_month);
call payung.protect('enrolment.mutation');
comment on column enrolment.mutation.first_month is
    'the first month without cover by the rule of its reason; paid months may put it off on a seat';

-- The seats that end with it, and who is to take each. What became of a seat is told by seat_change.
create table enrolment.mutation_seat (
    id         uuid primary key,
    mutation   uuid not null references enrolment.mutation on delete cascade,
    territory  text collate "C" not null,
    decree     uuid not null references enrolment.decree,
    worker     uuid not null references registry.worker on delete cascade,
    joining    uuid references registry.worker on delete set null,
    starts_on  date not null check (extract(day from starts_on) = 1),
    ends_on    date not null check (ends_on > starts_on and extract(day from ends_on) = 1),
    unique (mutation, decree)
);
create index mutation_seat_territory on enrolment.mutation_seat (territory, mutation);
create index mutation_seat_worker on enrolment.mutation_seat (worker);
create index mutation_seat_joining on enrolment.mutation_seat (joining) where joining is not null;
create index mutation_seat_decree on enrolment.mutation_seat (decree);
call payung.protect('enrolment.mutation_seat');

grant maintain on enrolment.mutation, enrolment.mutation_seat to payung_app, payung_national;
