-- Limits that pause, are extended, begin anew or are set by hand; who hears of what runs late; corrections.

-- No due date while appraisal or testing runs; no amount where a person set the date.
alter table deadline alter column due_on drop not null;
alter table deadline alter column amber_on drop not null;
alter table deadline alter column amount drop not null;
alter table deadline alter column unit drop not null;
alter table deadline add column law_step varchar(20);
update deadline set law_step = case when step = 'NOTICE' then 'ACCEPTANCE' else step end;
-- The day that a person or another platform set; what pauses and extensions do to it is due_on.
alter table deadline add column given_on date;
update deadline set given_on = due_on where given;
alter table deadline drop column given;
-- Working days that were granted.
alter table deadline add column extension int default 0 not null;
-- Why the limit runs again, and from which day it had run before.
alter table deadline add column restart varchar(20);
alter table deadline add column formerly_from date;

-- Appraisal or testing; last_day is null while it runs.
create sequence suspension_seq start with 1 increment by 50;
create table suspension (
    id bigint primary key,
    case_number varchar(30) not null,
    step varchar(20) not null,
    first_day date not null,
    last_day date,
    body varchar(400) not null,
    cost_borne_by varchar(20) not null,
    designated_by varchar(20) not null,
    evidence varchar(8000) not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) with time zone not null,
    ended_by varchar(60),
    ended_at timestamp(6) with time zone,
    foreign key (case_number, step) references deadline (case_number, step)
);
create index suspension_by_limit on suspension (case_number, step);

create sequence limit_extension_seq start with 1 increment by 50;
create table limit_extension (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    step varchar(20) not null,
    working_days int not null,
    reason varchar(8000) not null,
    state varchar(20) not null,
    asked_by varchar(60) not null,
    asked_at timestamp(6) with time zone not null,
    decided_by varchar(60),
    decided_at timestamp(6) with time zone
);
create index limit_extension_by_case on limit_extension (case_number, step);

-- What is added with approval: an answer takes 5 working days, and at most 10 in all.
update law_limit set extension_amount = 5 where step = 'ANSWER';

-- When somebody hears that a step is nearly due, or late, and who. Working days before the due date (warning) or after it.
create table alarm_rule (
    step varchar(20) not null,
    kind varchar(20) not null,
    version int not null,
    working_days int not null,
    told varchar(200) not null,
    primary key (step, kind)
);
insert into alarm_rule (step, kind, version, working_days, told) values
    ('DISPATCH', 'WARNING', 0, 2, 'DISPATCHER'),
    ('DISPATCH', 'ESCALATION', 0, 0, 'DISPATCHER,SUPERVISOR'),
    ('DESIGNATION', 'WARNING', 0, 2, 'SUPERVISOR'),
    ('DESIGNATION', 'ESCALATION', 0, 0, 'SUPERVISOR'),
    ('ACCEPTANCE', 'WARNING', 0, 2, 'HANDLER,HEAD'),
    ('ACCEPTANCE', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('APPROVAL', 'WARNING', 0, 2, 'HEAD'),
    ('APPROVAL', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('NOTICE', 'WARNING', 0, 2, 'HANDLER,HEAD'),
    ('NOTICE', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('MEDIATION', 'WARNING', 0, 2, 'HANDLER,HEAD'),
    ('MEDIATION', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('CLOSING_NOTICE', 'WARNING', 0, 2, 'HANDLER,HEAD'),
    ('CLOSING_NOTICE', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('VERIFICATION', 'WARNING', 0, 2, 'HANDLER,HEAD'),
    ('VERIFICATION', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('REPORTER_NOTICE', 'WARNING', 0, 2, 'HANDLER,HEAD'),
    ('REPORTER_NOTICE', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('ANSWER', 'WARNING', 0, 2, 'HANDLER,HEAD'),
    ('ANSWER', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('SUPERVISION_ORDER', 'WARNING', 0, 2, 'HANDLER,HEAD'),
    ('SUPERVISION_ORDER', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR'),
    ('FOLLOW_UP', 'WARNING', 0, 2, 'AGENT'),
    ('FOLLOW_UP', 'ESCALATION', 0, 0, 'SUPERVISOR'),
    ('REVIEW', 'WARNING', 0, 2, 'HEAD'),
    ('REVIEW', 'ESCALATION', 0, 0, 'HEAD,SUPERVISOR');

-- Each alarm is for those whom the rule named on its day.
alter table escalation add column kind varchar(20) default 'ESCALATION' not null;
alter table escalation add column told varchar(200) default 'HEAD,SUPERVISOR' not null;

create sequence correction_seq start with 1 increment by 50;
create table correction (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    field varchar(60) not null,
    old_value varchar(1000),
    new_value varchar(1000) not null,
    reason varchar(8000) not null,
    corrected_by varchar(60) not null,
    corrected_at timestamp(6) with time zone not null
);
create index correction_by_case on correction (case_number);
