-- What print-outs read: the limits that ended in a period.

create index deadline_by_due on deadline (due_on);
