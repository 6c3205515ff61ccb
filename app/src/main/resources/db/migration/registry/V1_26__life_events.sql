-- What somebody learnt of a worker's life since the last list: a death, a move, a field that was wrong.
-- The latest word counts: a list accepted later overrules it, an undone list does not take it away.
-- said is the new value (a day, a village's code, the field's text), key what a name or an occupation is
-- found by, was the value before; numbers that identify are sealed under the id of the event instead.
create table registry.life_event (
    id          uuid primary key,
    worker      uuid not null references registry.worker on delete cascade,
    territory   text collate "C" not null,
    kind        text not null check (kind in ('DIED', 'MOVED', 'CORRECTED')),
    field       text,
    said        text,
    key         text collate "C",
    was         text,
    index       bytea,
    cipher      bytea,
    told_by     text not null,
    recorded_at timestamptz not null,
    check ((kind = 'CORRECTED') = (field is not null)),
    check ((said is null) = (cipher is not null))
);
create index life_event_worker on registry.life_event (worker, recorded_at);
call payung.protect('registry.life_event');
