-- Verification is the work of several offices, Disnaker and Dinsos: for which of them the result was recorded.
alter table eligibility.verification add column recorded_office uuid references access.office;
