-- A foreign key asks after the programme once a judgement: a fifth of the time of judging a regency.
-- All judgements of one statement name one programme, which the same transaction has just read; no
-- programme is ever deleted.
alter table eligibility.assessment drop constraint assessment_programme_fkey;
