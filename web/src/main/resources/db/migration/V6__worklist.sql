-- Who is away, and who stands in: one absence for each person, the present or the next one.
create table absence (
    username varchar(60) primary key references staff_member (username),
    version int not null,
    first_day date not null,
    last_day date not null,
    deputy varchar(60) references staff_member (username),
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);
create index absence_by_deputy on absence (deputy, last_day);
