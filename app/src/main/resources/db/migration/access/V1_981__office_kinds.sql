-- A regency's welfare division (Bagian Kesra) and the ministry's own office for religion (Kemenag)
-- are no dinas: they list marbot and guru ngaji under their own letterhead.
alter table access.office drop constraint office_kind_check;
alter table access.office add constraint office_kind_check check (kind in
    ('INSURER', 'PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE', 'AGENCY', 'WELFARE', 'RELIGION', 'COMPANY', 'AGENT'));
