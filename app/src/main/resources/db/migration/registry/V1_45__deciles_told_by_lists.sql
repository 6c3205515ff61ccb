-- A decile may be told by a list that speaks of nothing else; taken back with that list.
alter table registry.decile add listing uuid;
create index decile_listing on registry.decile (listing) where listing is not null;
