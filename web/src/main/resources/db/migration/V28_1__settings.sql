-- Who settled it and when; nobody's change is written over.
alter table setting add column version int default 0 not null;
alter table setting add column settled_by varchar(60);
alter table setting add column settled_at timestamp(6) with time zone;
