-- Deciles are asked for by worker, by sighting or by list, never by area, and this index is a tenth of
-- the time in which a list is accepted.
drop index registry.decile_territory;
