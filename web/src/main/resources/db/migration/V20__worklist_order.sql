-- The queue of an office, and all queues, in the order of receipt.
create index work_item_by_receipt_in_office on work_item (office_code, received_at, task_id);
create index work_item_by_receipt on work_item (received_at, task_id);
