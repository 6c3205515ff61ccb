-- Most of the time of a bulk acceptance goes into indexes, so each has to be worth it.
-- A list's row is a sighting once: that is its key, and nobody asks for a sighting by its id.
alter table registry.sighting drop constraint sighting_pkey;
drop index registry.sighting_listing;
alter table registry.sighting add primary key (listing, row_no);

-- Areas are asked for between bounds, in which no order of ids helps; alone, equal areas share their entry.
drop index registry.worker_territory;
create index worker_territory on registry.worker (territory);
