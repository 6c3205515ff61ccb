-- A death, a move or a wrong field that a list told goes with the list when it is taken back.
alter table registry.life_event add column listing uuid;
create index life_event_listing on registry.life_event (listing) where listing is not null;
