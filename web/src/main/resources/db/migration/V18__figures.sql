-- The office that was responsible on the day: of the counted rows from before, the one that has the case now where it is of
-- the same county. No row of a county is without a place among its offices; the empty one holds what is not known.
alter table counted_event add column office_code varchar(30) default '' not null;
update counted_event set office_code = coalesce(
    (select c.office_code from case_file c
     where c.number = counted_event.case_number and c.county_code = counted_event.county_code), '');
