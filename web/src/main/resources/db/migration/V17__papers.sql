-- A paper that was sent tells what it says on the day of the sending, whenever that is recorded.

alter table notice add column told_on date;

-- What was brought after the filing is posted again by whoever loads the page again.
alter table supplement add column repeat_key varchar(100);
create unique index supplement_by_repeat_key on supplement (case_number, repeat_key);
