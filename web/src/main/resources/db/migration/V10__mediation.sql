-- What happens in a mediation beside its end: consents, entrustment, sessions, recusal, performance; and a second end after a review.

alter table mediation add column perform_by date;
alter table mediation add column document varchar(20);

-- Every statement of a party; the latest one stands.
create sequence consent_seq start with 1 increment by 50;
create table consent (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    side varchar(20) not null,
    consent_to varchar(20) not null,
    given boolean not null,
    stated_on date not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);
create index consent_by_case on consent (case_number, id);

create sequence entrustment_seq start with 1 increment by 50;
create table entrustment (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    organisation varchar(200) not null,
    remark varchar(4000),
    entrusted_on date not null,
    entrusted_by varchar(60) not null
);
create index entrustment_by_case on entrustment (case_number, id);

create sequence mediation_session_seq start with 1 increment by 50;
create table mediation_session (
    id bigint primary key,
    version int not null,
    case_number varchar(30) not null references case_file (number),
    form varchar(20) not null,
    at timestamp(6) with time zone not null,
    place varchar(600),
    mediators varchar(4000) not null,
    called_by varchar(60) not null,
    called_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    absent varchar(60) not null,
    excused varchar(60) not null,
    minutes varchar(8000),
    recorded_by varchar(60),
    recorded_at timestamp(6) with time zone
);
create index mediation_session_by_case on mediation_session (case_number, id);

create sequence recusal_seq start with 1 increment by 50;
create table recusal (
    id bigint primary key,
    version int not null,
    case_number varchar(30) not null references case_file (number),
    mediator varchar(200) not null,
    asked_by varchar(20),
    reason varchar(4000) not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    decided_by varchar(60),
    decided_at timestamp(6) with time zone,
    decision_reasons varchar(4000)
);
create index recusal_by_case on recusal (case_number, id);

create sequence non_performance_seq start with 1 increment by 50;
create table non_performance (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    found_on date not null,
    remark varchar(4000),
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);
create index non_performance_by_case on non_performance (case_number, id);

-- How the mediation had ended before a review resumed it; paid_fen with every payment up to then.
create table earlier_conclusion (
    case_number varchar(30) primary key references case_file (number),
    result varchar(20) not null,
    ground varchar(20),
    promised_fen bigint not null,
    paid_fen bigint not null,
    counted boolean not null,
    ended_at timestamp(6) with time zone not null,
    ended_by varchar(60) not null
);

-- Whether entrusting a mediation needs the consent of both: Order 121, Art. 19; Order 20, Art. 17 names none.
alter table law_pack add column entrusting_needs_consents boolean default true not null;
update law_pack set entrusting_needs_consents = false where code = 'order-20';
