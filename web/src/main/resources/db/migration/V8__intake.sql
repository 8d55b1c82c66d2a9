-- What comes in after the filing: material, words, wishes; who stands beside the complainant; what is attached.

-- Kept in parts, so that neither side of a database holds a whole file in memory; both databases read them alike.
create table attachment (
    id varchar(32) primary key,
    version int not null,
    name varchar(400) not null,
    media_type varchar(40) not null,
    byte_count bigint not null,
    sha256 varchar(64) not null,
    uploaded_at timestamp(6) with time zone not null,
    case_number varchar(30) references case_file (number),
    attached_at timestamp(6) with time zone,
    attached_by varchar(60)
);
create index attachment_by_case on attachment (case_number, uploaded_at);

create table attachment_part (
    attachment_id varchar(32) not null references attachment (id),
    ordinal int not null,
    content bytea not null,
    primary key (attachment_id, ordinal)
);

-- Personal data, apart from the case like the party itself.
create sequence joint_party_seq start with 1 increment by 50;
create table joint_party (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    name varchar(200) not null,
    phone varchar(40),
    id_type varchar(20),
    id_number varchar(40),
    address varchar(600),
    representative boolean not null
);
create index joint_party_by_case on joint_party (case_number, id);

create table proxy (
    case_number varchar(30) primary key references case_file (number),
    name varchar(200) not null,
    phone varchar(40),
    id_type varchar(20) not null,
    id_number varchar(40) not null,
    matters varchar(1000) not null,
    powers varchar(1000) not null,
    valid_until date not null,
    attachment varchar(32) references attachment (id)
);

-- Who calls again about the same respondent.
create index party_by_phone on party (phone);

create sequence demand_seq start with 1 increment by 50;
create table demand (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    matter varchar(20) not null,
    text varchar(4000) not null,
    due_on date not null,
    state varchar(20) not null,
    demanded_by varchar(60) not null,
    demanded_at timestamp(6) with time zone not null,
    ended_by varchar(60),
    ended_at timestamp(6) with time zone,
    remark varchar(4000)
);
create index demand_by_case on demand (case_number, id);

-- What may speak against living consumption (Order 121, Art. 17): data of the law pack, as its grounds are.
create table purchase_factor (
    pack varchar(40) not null references law_pack (code),
    code varchar(40) not null,
    ordinal int not null,
    text varchar(400) not null,
    text_en varchar(400) not null,
    primary key (pack, code)
);
insert into purchase_factor (pack, code, ordinal, text, text_en) values
    ('order-121', 'UNUSUAL_PURCHASE', 1, '购买商品的数量、次数、频率等与商品保质期或者消费者的通常消费习惯明显不符的',
     'The quantity, number or frequency of purchases is plainly at odds with the shelf life of the goods or the usual habits of consumers'),
    ('order-121', 'MASS_COMPLAINTS', 2, '同一投诉人对同一经营者、同一类商品或者服务、同一类问题短期内大量投诉，或者不同投诉人恶意串通，对同一经营者、同一类商品或者服务、同一类问题短期内集中投诉的',
     'Within a short time one complainant complains many times, or complainants in collusion complain together, against the same operator about the same kind of goods, services or problem'),
    ('order-121', 'NO_REAL_CONSUMPTION', 3, '不能证明存在已实际购买商品或者接受服务、自身合法权益已实际受到侵害等真实消费关系或者消费者权益争议的',
     'It cannot be shown that goods or services were really bought and that lawful rights were really infringed'),
    ('order-121', 'SHARED_CONTACT', 4, '多人使用同一手机号码、通讯地址等联系方式投诉的',
     'Several people complain with the same mobile number, postal address or other contact'),
    ('order-121', 'OTHER', 5, '其他根据实际需要可以考虑的因素',
     'Other factors that may be considered as the case requires');

alter table acceptance add column factors varchar(8000) default '{}' not null;

create table withdrawal (
    case_number varchar(30) primary key references case_file (number),
    reason varchar(4000),
    withdrawn_by varchar(60) not null,
    withdrawn_at timestamp(6) with time zone not null
);

-- The filer's own words after the filing; never in the record of events.
create sequence supplement_seq start with 1 increment by 50;
create table supplement (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    text varchar(8000) not null,
    sent_at timestamp(6) with time zone not null
);
create index supplement_by_case on supplement (case_number, id);

create table rating (
    case_number varchar(30) primary key references case_file (number),
    satisfaction int not null,
    solved boolean not null,
    comment varchar(4000),
    rated_at timestamp(6) with time zone not null
);
