-- A paper that was sent tells what it says on the day of the sending, whenever that is recorded.

alter table notice add column told_on date;
