-- Closed months, quarters and years: what their print-outs show, and the counted rows behind the figures.
create table frozen_period (
    name varchar(7) primary key,
    from_day date not null,
    to_day date not null,
    definitions varchar(20) not null,
    frozen_at timestamp(6) with time zone not null,
    frozen_by varchar(60) not null,
    counted_rows bigint not null,
    sha256 varchar(64) not null
);

create sequence frozen_printout_seq start with 1 increment by 50;
create table frozen_printout (
    id bigint primary key,
    period varchar(7) not null references frozen_period (name),
    printout_key varchar(60) not null,
    kind varchar(20) not null,
    figure_view varchar(20) not null,
    language varchar(10) not null,
    content varchar(1000000) not null,
    sha256 varchar(64) not null,
    unique (period, printout_key, kind, figure_view, language)
);

-- Without a reference to the counted row: one that was replaced later is gone, and that is what a restatement tells.
create table frozen_row (
    period varchar(7) not null,
    event_id bigint not null,
    case_number varchar(30) not null,
    kind varchar(20) not null,
    figure varchar(30) not null,
    county_code varchar(6) not null,
    office_code varchar(30) not null,
    on_day date not null,
    amount bigint not null,
    primary key (period, event_id)
);
create index frozen_row_by_figure on frozen_row (period, kind, figure, county_code, amount);
create index counted_event_of_day on counted_event (on_day, id);

-- The working day of the next month on which a month is closed.
insert into setting (name, content) values ('freezing-day', '5');

-- Where managers receive the print-outs of closed months.
alter table staff_member add column email varchar(254);
