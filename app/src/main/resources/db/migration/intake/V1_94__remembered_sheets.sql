-- On which sheet of a workbook the office's lists of the kind stand, as somebody there said.
alter table intake.remembered_mapping add tab text;
