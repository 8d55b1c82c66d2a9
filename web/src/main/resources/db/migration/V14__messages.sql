-- What goes out of the house: its words as data, each message once, and who of the two parties was told.

alter table notice add column recipient varchar(20) default 'COMPLAINANT' not null;

create table outgoing_message (
    reference varchar(100) primary key,
    case_number varchar(30) not null references case_file (number),
    matter varchar(20) not null,
    channel varchar(20) not null,
    state varchar(20) not null,
    tries int not null,
    last_tried_at timestamp(6) with time zone
);
create index outgoing_message_by_state on outgoing_message (state, last_tried_at);

create table message_template (
    matter varchar(20) not null,
    kind varchar(20) not null,
    version int not null,
    sms_code varchar(60),
    subject varchar(200) not null,
    subject_en varchar(200) not null,
    body varchar(2000) not null,
    body_en varchar(2000) not null,
    primary key (matter, kind)
);

insert into message_template (matter, kind, version, sms_code, subject, subject_en, body, body_en) values
    ('DECISION', 'COMPLAINT', 0, 'COMPLAINT_DECIDED', '您的投诉 {number} 已有决定', 'Your complaint {number} has been decided on',
     '您好！您的投诉（编号 {number}）是否受理已作出决定。请凭编号和查询码在投诉举报网站的“查询进度”中查看决定、理由和后续安排。本邮件由系统发出，请勿回复。',
     'Whether your complaint {number} is taken on has been decided. Please look up the decision, its reasons and what comes next under “Track” on the complaints site, with the number and your access code. This message was sent by a system; please do not answer it.'),
    ('CLOSING', 'COMPLAINT', 0, 'COMPLAINT_CLOSED', '您的投诉 {number} 的调解已结束', 'The mediation of your complaint {number} has ended',
     '您好！您的投诉（编号 {number}）的调解已结束。请凭编号和查询码在投诉举报网站的“查询进度”中查看结果。对结果不满意的，可以请求复核，也可以依法通过仲裁、民事诉讼等途径解决。本邮件由系统发出，请勿回复。',
     'The mediation of your complaint {number} has ended. Please look up the result under “Track” on the complaints site, with the number and your access code. If you are not content you may ask for a review; arbitration and a civil suit stay open to you. This message was sent by a system; please do not answer it.'),
    ('VERIFICATION', 'VIOLATION_REPORT', 0, 'MATTER_DECIDED', '您提交的事项 {number} 已有结果', 'There is a result of your submission {number}',
     '您好！您提交的事项（编号 {number}）已有处理结果。请凭编号和查询码在网站的“查询进度”中查看。本邮件由系统发出，请勿回复。',
     'There is a result of your submission {number}. Please look it up under “Track” on the site, with the number and your access code. This message was sent by a system; please do not answer it.');
