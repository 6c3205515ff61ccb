-- Results of visits that came back in a filled sheet name the list, so that it can be taken back whole.
alter table eligibility.verification add column listing uuid;
create index verification_listing on eligibility.verification (listing) where listing is not null;
