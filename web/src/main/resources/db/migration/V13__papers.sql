-- Official papers: drafts, issued papers with their files, numbers without gaps, and what was sent how and when.

create sequence paper_seq start with 1 increment by 50;
create table paper (
    id bigint primary key,
    version int not null,
    case_number varchar(30) not null references case_file (number),
    form varchar(40) not null,
    office_code varchar(30) not null references office (code),
    fields varchar(60000) not null,
    drafted_by varchar(60) not null,
    drafted_at timestamp(6) with time zone not null,
    number_year int,
    number_sequence int,
    issued_by varchar(60),
    issued_at timestamp(6) with time zone,
    issued_on date,
    unprintable varchar(400) default '' not null,
    unique (office_code, form, number_year, number_sequence)
);
create index paper_by_case on paper (case_number);

-- The files of an issued paper, as they were when it was issued. In parts, since a column of H2 holds one megabyte.
create table paper_file (
    paper_id bigint not null references paper (id),
    format varchar(10) not null,
    sha256 varchar(64) not null,
    primary key (paper_id, format)
);
create table paper_file_part (
    paper_id bigint not null,
    format varchar(10) not null,
    part int not null,
    content bytea not null,
    primary key (paper_id, format, part),
    foreign key (paper_id, format) references paper_file (paper_id, format)
);

-- The last number that an office has given to a form in a year; taken in the transaction that issues the paper.
create table paper_counter (
    office_code varchar(30) not null references office (code),
    form varchar(40) not null,
    in_year int not null,
    last_number int not null,
    primary key (office_code, form, in_year)
);

create sequence paper_sending_seq start with 1 increment by 50;
create table paper_sending (
    id bigint primary key,
    paper_id bigint not null references paper (id),
    recipient varchar(20) not null,
    channel varchar(20) not null,
    sent_on date not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) with time zone not null
);
create index paper_sending_by_paper on paper_sending (paper_id);

-- The articles that papers cite beside those of limits and grounds. A sentence whose article a pack lacks is written without.
create table law_article (
    pack varchar(40) not null references law_pack (code),
    purpose varchar(40) not null,
    legal_basis varchar(200) not null,
    primary key (pack, purpose)
);
insert into law_article (pack, purpose, legal_basis) values
    ('order-20', 'PROXY', '《市场监督管理投诉举报处理暂行办法》第十条'),
    ('order-20', 'CONSENT', '《市场监督管理投诉举报处理暂行办法》第十六条'),
    ('order-20', 'SESSION', '《市场监督管理投诉举报处理暂行办法》第十八条'),
    ('order-20', 'RECUSAL', '《市场监督管理投诉举报处理暂行办法》第十九条'),
    ('order-20', 'APPRAISAL', '《市场监督管理投诉举报处理暂行办法》第二十条'),
    ('order-20', 'DOCUMENT', '《市场监督管理投诉举报处理暂行办法》第二十二条'),
    ('order-20', 'CONFIDENTIALITY', '《市场监督管理投诉举报处理暂行办法》第三十三条'),
    ('order-20', 'DISPATCH', '《市场监督管理投诉举报处理暂行办法》第三十七条'),
    ('order-121', 'IDENTITY', '《市场监督管理投诉举报处理办法》第十条第三款'),
    ('order-121', 'PROXY', '《市场监督管理投诉举报处理办法》第十一条'),
    ('order-121', 'CONSENT', '《市场监督管理投诉举报处理办法》第十八条'),
    ('order-121', 'SESSION', '《市场监督管理投诉举报处理办法》第二十条'),
    ('order-121', 'RECUSAL', '《市场监督管理投诉举报处理办法》第二十一条'),
    ('order-121', 'APPRAISAL', '《市场监督管理投诉举报处理办法》第二十二条'),
    ('order-121', 'DOCUMENT', '《市场监督管理投诉举报处理办法》第二十四条'),
    ('order-121', 'OTHER_WAYS', '《市场监督管理投诉举报处理办法》第二十五条'),
    ('order-121', 'CONFIDENTIALITY', '《市场监督管理投诉举报处理办法》第三十七条'),
    ('order-121', 'DISPATCH', '《市场监督管理投诉举报处理办法》第四十一条');
