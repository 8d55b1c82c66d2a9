-- Disputes between offices, repeated reports, how pressing a case is, and notes.

-- A dispatcher's or supervisor's own words stand here too.
alter table case_file alter column placing_reason set data type varchar(8000);
alter table case_file add column times_returned int default 0 not null;
update case_file set times_returned =
    (select count(*) from case_event where case_event.case_number = case_file.number and case_event.type = 'RETURNED');
alter table case_file add column priority_reasons varchar(60) default '' not null;

-- A pack with this row has the rule on repeated reports; one without has none.
insert into law_limit (pack, step, amount, unit, extension_amount, extension_unit, legal_basis, legal_basis_en, policy) values
    ('order-121', 'MERGED_REPORT', 15, 'WORKING_DAYS', 15, 'WORKING_DAYS',
     '《市场监督管理投诉举报处理办法》第三十五条，《市场监督管理行政处罚程序规定》',
     'SAMR Order 121, Art. 35; Provisions on the Procedure of Administrative Penalties for Market Supervision', false);

-- The common superior of the county offices, which may take their cases.
insert into office (code, version, name, name_en, county_code, department, office_level, regime, phone, active)
select '654200', 0, '塔城地区市场监督管理局', 'Tacheng Prefecture Administration for Market Regulation', '654200',
       'MARKET_SUPERVISION', 'PREFECTURE', 'MARKET_SUPERVISION', '12315', true
from county where code = '654200'
    and not exists (select 1 from office where code = '654200' or (department = 'MARKET_SUPERVISION' and county_code = '654200'));

-- Words in the facts of a filing that make it pressing at once, and why.
create table urgent_word (
    word varchar(40) primary key,
    reason varchar(20) not null
);
insert into urgent_word (word, reason) values
    ('食物中毒', 'SAFETY'),
    ('中毒', 'SAFETY'),
    ('爆炸', 'SAFETY'),
    ('起火', 'SAFETY'),
    ('着火', 'SAFETY'),
    ('自燃', 'SAFETY'),
    ('触电', 'SAFETY'),
    ('燃气泄漏', 'SAFETY'),
    ('煤气泄漏', 'SAFETY'),
    ('住院', 'SAFETY'),
    ('死亡', 'SAFETY'),
    ('假药', 'SAFETY'),
    ('电梯困人', 'SAFETY'),
    ('儿童', 'CHILDREN'),
    ('婴儿', 'CHILDREN'),
    ('婴幼儿', 'CHILDREN'),
    ('幼儿园', 'CHILDREN'),
    ('小学生', 'CHILDREN'),
    ('未成年', 'CHILDREN'),
    ('多人', 'MASS'),
    ('群体', 'MASS'),
    ('跑路', 'MASS'),
    ('卷款', 'MASS');

create sequence case_note_seq start with 1 increment by 50;
create table case_note (
    id bigint primary key,
    case_number varchar(30) not null references case_file (number),
    text varchar(8000) not null,
    written_by varchar(60) not null,
    written_at timestamp(6) with time zone not null
);
create index case_note_by_case on case_note (case_number, id);
