-- A foreign key asks after the list once a row: a quarter of the time of a check. Rows and findings are
-- written by one statement, in the transaction that holds the list itself; no list is ever deleted.
alter table intake.row drop constraint row_listing_fkey;
alter table intake.finding drop constraint finding_listing_fkey;

-- Rows are asked for by their list, and whoever sees a list sees all its rows: nobody searches them by area.
drop index intake.row_territory, intake.finding_territory;

-- Of these columns nothing is asked but their values: counting them takes longer than it saves.
alter table intake.row
    alter row_no set statistics 0,
    alter id set statistics 0,
    alter nik_born_on set statistics 0,
    alter nik_sex set statistics 0,
    alter name_key set statistics 0,
    alter born_on set statistics 0,
    alter sex set statistics 0,
    alter family_card_index set statistics 0,
    alter occupation set statistics 0,
    alter phone_index set statistics 0,
    alter income set statistics 0,
    alter decile set statistics 0;
alter table intake.finding
    alter row_no set statistics 0,
    alter record set statistics 0,
    alter value set statistics 0,
    alter args set statistics 0;
