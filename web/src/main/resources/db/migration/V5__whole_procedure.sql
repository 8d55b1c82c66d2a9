-- What the whole procedure adds to a case, and how cases stand to each other.

alter table case_file add column priority varchar(20) default 'NORMAL' not null;
alter table case_file add column origin varchar(20);
alter table case_file add column reopened_at timestamp(6) with time zone;

create table case_link (
    later_number varchar(30) not null references case_file (number),
    earlier_number varchar(30) not null references case_file (number),
    relation varchar(30) not null,
    linked_by varchar(60) not null,
    linked_at timestamp(6) with time zone not null,
    primary key (later_number, earlier_number)
);
create index case_link_by_earlier on case_link (earlier_number, relation);
