-- Few at any time, and left out wherever the living are counted by what was arranged for them.
create index worker_died on registry.worker (id) include (territory) where died_on is not null;
