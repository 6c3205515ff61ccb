-- What the columns of the list's kind say of a row, by the code of the column; a NIK as its blind index.
alter table intake.row add own jsonb;
alter table intake.row alter own set statistics 0;
