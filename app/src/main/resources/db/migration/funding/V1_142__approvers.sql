-- Who may approve for a fund: its decrees, its budget documents, its orders to pay. As long as nobody is named,
-- everybody may who holds the permission in its territory.
create table funding.approver (
    fund      uuid not null references funding.fund,
    account   uuid not null references access.account,
    territory text collate "C" not null,
    name      text not null,
    named_by  text not null,
    primary key (fund, account)
);
call payung.protect('funding.approver');
