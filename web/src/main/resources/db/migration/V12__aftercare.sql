-- What follows a case from above and after its end: supervision orders, spot checks, follow-up calls, reviews.

create sequence supervision_order_seq start with 1 increment by 50;
create table supervision_order (
    id bigint primary key,
    version int not null,
    case_number varchar(30) not null references case_file (number),
    office_code varchar(30) not null,
    state varchar(20) not null,
    instruction varchar(8000) not null,
    due_on date not null,
    ordered_by varchar(60) not null,
    ordered_at timestamp(6) with time zone not null,
    answer varchar(8000),
    answered_by varchar(60),
    answered_at timestamp(6) with time zone,
    ended_by varchar(60),
    ended_at timestamp(6) with time zone,
    remark varchar(4000)
);
create index supervision_order_by_case on supervision_order (case_number, state);

create sequence spot_check_seq start with 1 increment by 50;
create table spot_check (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    found varchar(20) not null,
    remark varchar(4000),
    checked_by varchar(60) not null,
    checked_at timestamp(6) with time zone not null
);
create index spot_check_by_case on spot_check (case_number);

-- Whether somebody has to call, and why; the calls themselves are kept one by one.
create table follow_up (
    case_number varchar(30) primary key references case_file (number),
    version int not null,
    reason varchar(20) not null,
    begun_on date not null,
    unreached int not null,
    ended_on date
);

create sequence follow_up_call_seq start with 1 increment by 50;
create table follow_up_call (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    reached boolean not null,
    satisfaction int,
    solved boolean,
    truthful boolean,
    remark varchar(4000),
    made_by varchar(60) not null,
    made_at timestamp(6) with time zone not null
);
create index follow_up_call_by_case on follow_up_call (case_number);

-- One a case (policy).
create table review (
    case_number varchar(30) primary key references case_file (number),
    version int not null,
    reason varchar(8000) not null,
    asked_by varchar(60) not null,
    asked_at timestamp(6) with time zone not null,
    decision varchar(20),
    reasons varchar(8000),
    decided_by varchar(60),
    decided_at timestamp(6) with time zone
);

insert into law_limit (pack, step, amount, unit, extension_amount, extension_unit, legal_basis, legal_basis_en, policy) values
    ('order-20', 'FOLLOW_UP', 5, 'WORKING_DAYS', null, null, '本机构规定（规章未规定期限）', 'Policy of the office (the rules set no limit)', true),
    ('order-121', 'FOLLOW_UP', 5, 'WORKING_DAYS', null, null, '本机构规定（规章未规定期限）', 'Policy of the office (the rules set no limit)', true),
    ('hotline', 'FOLLOW_UP', 5, 'WORKING_DAYS', null, null, '本机构规定（参照国办发〔2020〕53号、GB/T 33358-2016）', 'Policy of the office (after Guobanfa [2020] 53 and GB/T 33358-2016)', true);

-- How many closed cases of a hundred are called; 0 calls nobody unasked. For how many days after closing a review may be asked.
insert into setting (name, content) values ('follow-up-sample', '10'), ('review-window', '30');
