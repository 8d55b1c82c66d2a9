-- The decision on a violation report, and the penalties that follow a filed case.

create table verification (
    case_number varchar(30) primary key references case_file (number),
    decision varchar(20),
    reasons varchar(8000),
    penalty_fen bigint not null,
    proposed_by varchar(60) not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by varchar(60),
    decided_at timestamp(6) with time zone,
    decided_on date
);

create sequence penalty_seq start with 1 increment by 50;
create table penalty (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    amount_fen bigint not null,
    imposed_on date not null,
    document varchar(200),
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);
create index penalty_by_case on penalty (case_number, imposed_on);

-- Reports that another platform verified and that were imported before there was a place for it.
insert into verification (case_number, decision, penalty_fen, proposed_by, proposed_at, decided_by, decided_at, decided_on)
select c.number,
       case c.outcome when 'FILED' then 'FILE' else 'NOT_FILE' end,
       coalesce((select sum(e.amount) from counted_event e where e.case_number = c.number and e.figure = 'PENALTY'), 0),
       'system', c.closed_at, 'system', c.closed_at,
       coalesce((select min(e.on_day) from counted_event e where e.case_number = c.number and e.figure = 'VERIFIED'), c.closed_on)
from case_file c
where c.kind = 'VIOLATION_REPORT' and c.outcome in ('FILED', 'NOT_FILED');

-- A reporter who gave a name is told the result where the law leaves it to the office: ON or OFF.
insert into setting (name, content) values ('reporter-notice', 'ON');
