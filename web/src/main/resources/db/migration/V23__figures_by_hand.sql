-- What an administrator sets about figures: the weights of the assessment, changed as one, and the columns that the national
-- platform takes of each table, in their order.

create table assessment_scheme (
    id int primary key,
    version int not null
);
insert into assessment_scheme (id, version) values (1, 0);
alter table assessment_weight add column scheme int default 1 not null;
alter table assessment_weight add foreign key (scheme) references assessment_scheme (id);

create table national_layout (
    national_table varchar(20) primary key,
    version int not null
);
create table national_column (
    national_table varchar(20) not null references national_layout (national_table),
    place int not null,
    title varchar(60) not null,
    field varchar(40) not null,
    primary key (national_table, place)
);

insert into national_layout (national_table, version) values
    ('RECEIPTS', 0),
    ('DECISIONS', 0),
    ('CLOSINGS', 0);
insert into national_column (national_table, place, title, field) values
    ('RECEIPTS', 0, '件号', 'NUMBER'),
    ('RECEIPTS', 1, '类别', 'KIND'),
    ('RECEIPTS', 2, '县市', 'COUNTY'),
    ('RECEIPTS', 3, '承办机构', 'OFFICE'),
    ('RECEIPTS', 4, '接收渠道', 'CHANNEL'),
    ('RECEIPTS', 5, '来源', 'SOURCE'),
    ('RECEIPTS', 6, '接收日期', 'RECEIVED_ON'),
    ('RECEIPTS', 7, '类目', 'CATEGORY'),
    ('RECEIPTS', 8, '问题类别', 'ISSUE'),
    ('RECEIPTS', 9, '被投诉举报人', 'RESPONDENT'),
    ('RECEIPTS', 10, '统一社会信用代码', 'CREDIT_CODE'),
    ('RECEIPTS', 11, '争议金额（元）', 'DISPUTED_AMOUNT'),
    ('DECISIONS', 0, '件号', 'NUMBER'),
    ('DECISIONS', 1, '类别', 'KIND'),
    ('DECISIONS', 2, '县市', 'COUNTY'),
    ('DECISIONS', 3, '承办机构', 'OFFICE'),
    ('DECISIONS', 4, '受理决定', 'DECISION'),
    ('DECISIONS', 5, '决定日期', 'DECIDED_ON'),
    ('DECISIONS', 6, '不予受理依据', 'REFUSAL_GROUND'),
    ('CLOSINGS', 0, '件号', 'NUMBER'),
    ('CLOSINGS', 1, '类别', 'KIND'),
    ('CLOSINGS', 2, '县市', 'COUNTY'),
    ('CLOSINGS', 3, '承办机构', 'OFFICE'),
    ('CLOSINGS', 4, '办结日期', 'CLOSED_ON'),
    ('CLOSINGS', 5, '办理结果', 'OUTCOME'),
    ('CLOSINGS', 6, '调解结果', 'MEDIATION_RESULT'),
    ('CLOSINGS', 7, '调解方式', 'MEDIATION_WAY'),
    ('CLOSINGS', 8, '终止调解依据', 'TERMINATION_GROUND'),
    ('CLOSINGS', 9, '类目', 'CATEGORY'),
    ('CLOSINGS', 10, '问题类别', 'ISSUE'),
    ('CLOSINGS', 11, '统一社会信用代码', 'CREDIT_CODE'),
    ('CLOSINGS', 12, '争议金额（元）', 'DISPUTED_AMOUNT'),
    ('CLOSINGS', 13, '承诺金额（元）', 'PROMISED_AMOUNT'),
    ('CLOSINGS', 14, '挽回经济损失（元）', 'RECOVERED_AMOUNT'),
    ('CLOSINGS', 15, '加倍赔偿（元）', 'NOT_RECORDED'),
    ('CLOSINGS', 16, '精神损害赔偿（元）', 'NOT_RECORDED'),
    ('CLOSINGS', 17, '诉转案', 'CONVERTED');
