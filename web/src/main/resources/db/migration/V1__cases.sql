-- Who works here, what a case is, and what is kept about it. Runs on PostgreSQL and H2 alike.
-- Money is kept in fen; instants with their offset; days are local dates of Asia/Shanghai.

create table county (
    code varchar(6) primary key,
    name varchar(60) not null,
    name_en varchar(80) not null,
    ordinal int not null
);

create table office (
    code varchar(30) primary key,
    version int not null,
    name varchar(100) not null,
    name_en varchar(150) not null,
    county_code varchar(6) not null references county (code),
    department varchar(40) not null,
    office_level varchar(20) not null,
    regime varchar(40) not null,
    phone varchar(40) not null,
    active boolean not null
);
create index office_by_department on office (department, county_code);

create table staff_member (
    username varchar(60) primary key,
    version int not null,
    name varchar(100) not null,
    password_hash varchar(100) not null,
    office_code varchar(30) references office (code),
    roles varchar(200) not null,
    active boolean not null
);

create table access_token (
    token_hash varchar(64) primary key,
    username varchar(60) not null references staff_member (username),
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index access_token_by_expiry on access_token (expires_at);

create table category (
    code varchar(40) primary key,
    parent_code varchar(40) references category (code),
    name varchar(60) not null,
    name_en varchar(80) not null,
    hint varchar(200),
    ordinal int not null,
    active boolean not null
);

create table catalogue_entry (
    catalogue varchar(20) not null,
    code varchar(40) not null,
    name varchar(60) not null,
    name_en varchar(80) not null,
    ordinal int not null,
    active boolean not null,
    primary key (catalogue, code)
);

create table case_number_counter (
    county_code varchar(6) not null,
    on_day date not null,
    last_sequence int not null,
    primary key (county_code, on_day)
);

create table case_file (
    number varchar(30) primary key,
    version int not null,
    kind varchar(20) not null,
    channel varchar(20) not null,
    source varchar(40),
    received_at timestamp(6) with time zone not null,
    received_on date not null,
    registered_by varchar(60) not null,
    stage varchar(30) not null,
    outcome varchar(30),
    office_code varchar(30) references office (code),
    county_code varchar(6) not null,
    handler varchar(60),
    placing_reason varchar(60),
    designated boolean not null,
    law_pack varchar(40),
    category varchar(40),
    issue varchar(40),
    suspected_act varchar(40),
    product varchar(400),
    respondent_name varchar(400),
    respondent_credit_code varchar(40),
    respondent_address varchar(600),
    respondent_county varchar(6),
    respondent_phone varchar(40),
    platform_name varchar(400),
    platform_county varchar(6),
    occurred_on date,
    incident_place varchar(600),
    incident_county varchar(6),
    facts varchar(8000) not null,
    remedies varchar(200),
    requested_fen bigint,
    consent_publicity boolean not null,
    consent_entrusted_mediation boolean not null,
    missing varchar(400) not null,
    converted boolean not null,
    answer varchar(8000),
    satisfaction int,
    closed_at timestamp(6) with time zone,
    closed_on date,
    closing_due_on date
);
create index case_file_by_receipt on case_file (kind, received_on, county_code);
create index case_file_by_office on case_file (office_code, stage, received_at);
create index case_file_by_received_at on case_file (received_at, number);

-- Personal data of those who filed, apart from the case so that it is loaded only for those who may see it.
create table party (
    case_number varchar(30) primary key references case_file (number),
    name varchar(200),
    phone varchar(40),
    email varchar(254),
    id_type varchar(20),
    id_number varchar(40),
    address varchar(600)
);

create table case_access (
    case_number varchar(30) primary key references case_file (number),
    code_hash varchar(64) not null,
    wrong_tries int not null,
    first_wrong_at timestamp(6) with time zone
);

create sequence case_event_seq start with 1 increment by 50;
create table case_event (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    at timestamp(6) with time zone not null,
    type varchar(40) not null,
    actor varchar(60) not null,
    detail varchar(8000) not null
);
create index case_event_by_case on case_event (case_number, id);

create table acceptance (
    case_number varchar(30) primary key references case_file (number),
    decision varchar(20) not null,
    ground varchar(20),
    reasons varchar(8000),
    proposed_by varchar(60) not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by varchar(60),
    decided_at timestamp(6) with time zone,
    decided_on date
);

create sequence approval_seq start with 1 increment by 50;
create table approval (
    id bigint primary key,
    version int not null,
    case_number varchar(30) not null references case_file (number),
    matter varchar(20) not null,
    state varchar(20) not null,
    proposed_by varchar(60) not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by varchar(60),
    decided_at timestamp(6) with time zone,
    reasons varchar(8000)
);
create index approval_by_case on approval (case_number, state);

create table mediation (
    case_number varchar(30) primary key references case_file (number),
    started_on date not null,
    consents_recorded_at timestamp(6) with time zone,
    result varchar(20),
    ground varchar(20),
    promised_fen bigint,
    recovered_fen bigint,
    ended_at timestamp(6) with time zone,
    ended_by varchar(60)
);

create sequence performance_seq start with 1 increment by 50;
create table performance (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    amount_fen bigint not null,
    paid_on date not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);
create index performance_by_case on performance (case_number);

create sequence notice_seq start with 1 increment by 50;
create table notice (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    matter varchar(20) not null,
    channel varchar(20) not null,
    state varchar(20) not null,
    given_at timestamp(6) with time zone not null,
    given_by varchar(60) not null,
    remark varchar(1000)
);
create index notice_by_case on notice (case_number, matter);

create table deadline (
    case_number varchar(30) not null references case_file (number),
    step varchar(20) not null,
    law_pack varchar(40) not null,
    region varchar(6) not null,
    starts_on date not null,
    amount int not null,
    unit varchar(20) not null,
    legal_basis varchar(200) not null,
    legal_basis_en varchar(300) not null,
    due_on date not null,
    amber_on date not null,
    provisional boolean not null,
    given boolean not null,
    met_on date,
    warned_at timestamp(6) with time zone,
    escalated_at timestamp(6) with time zone,
    primary key (case_number, step)
);
create index deadline_open_by_region on deadline (region, met_on, case_number);

-- The queue: kept in the same transaction as the engine's tasks, and read instead of them.
create table work_item (
    task_id varchar(64) primary key,
    version int not null,
    step varchar(20) not null,
    role varchar(20) not null,
    case_number varchar(30) not null references case_file (number),
    kind varchar(20) not null,
    summary varchar(600) not null,
    office_code varchar(30),
    assignee varchar(60),
    due_on date,
    amber_on date,
    sort_on date not null,
    escalated_at timestamp(6) with time zone,
    received_at timestamp(6) with time zone not null,
    created_at timestamp(6) with time zone not null
);
create index work_item_by_case on work_item (case_number);
create index work_item_by_office on work_item (office_code, sort_on, task_id);
create index work_item_by_assignee on work_item (assignee, sort_on, task_id);
create index work_item_by_due on work_item (sort_on, task_id);

create sequence escalation_seq start with 1 increment by 50;
create table escalation (
    id bigint primary key,
    office_code varchar(30),
    case_number varchar(30) references case_file (number),
    step varchar(20) not null,
    cases int not null,
    raised_at timestamp(6) with time zone not null
);
create index escalation_by_time on escalation (raised_at, id);

-- One row for each thing that a figure counts: dated, and with the county that was responsible on that day.
create sequence counted_event_seq start with 1 increment by 50;
create table counted_event (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    kind varchar(20) not null,
    figure varchar(30) not null,
    county_code varchar(6) not null,
    on_day date not null,
    amount bigint not null
);
create index counted_event_by_day on counted_event (kind, on_day, county_code, figure, amount);
create index counted_event_by_case on counted_event (case_number, figure, amount);

create sequence audit_record_seq start with 1 increment by 50;
create table audit_record (
    id bigint primary key,
    at timestamp(6) with time zone not null,
    actor varchar(60) not null,
    action varchar(40) not null,
    case_number varchar(30),
    detail varchar(1000) not null
);
create index audit_record_by_time on audit_record (at, id);
create index audit_record_by_case on audit_record (case_number, id);

create table idempotent_filing (
    key_hash varchar(64) primary key,
    body_hash varchar(64) not null,
    case_number varchar(30),
    sealed_answer varchar(4000),
    filed_at timestamp(6) with time zone not null
);
create index idempotent_filing_by_time on idempotent_filing (filed_at);

create table import_run (
    id varchar(36) primary key,
    state varchar(20) not null,
    started_by varchar(60) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    row_count int not null,
    imported_count int not null,
    findings text not null
);
create index import_run_by_state on import_run (state);

create table imported_case (
    external_id varchar(100) primary key,
    case_number varchar(30) not null references case_file (number),
    import_id varchar(36) not null references import_run (id)
);

create table setting (
    name varchar(60) primary key,
    content varchar(1000) not null
);
