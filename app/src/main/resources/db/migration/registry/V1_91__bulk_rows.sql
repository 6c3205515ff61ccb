-- Of these columns nothing is asked but their values: counting them takes longer than it saves.
alter table registry.worker
    alter nik_from set statistics 0,
    alter family_card_from set statistics 0,
    alter phone_index set statistics 0,
    alter phone_from set statistics 0,
    alter income set statistics 0,
    alter registered_at set statistics 0,
    alter changed_at set statistics 0;
alter table registry.sighting
    alter id set statistics 0,
    alter row_no set statistics 0,
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
