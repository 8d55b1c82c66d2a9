-- More words that mean the same.

insert into search_synonym (words) values
    ('籽种/种子/种籽'),
    ('少斤缺两/缺斤短两/短斤少两'),
    ('跑路/关门/人去楼空/失联'),
    ('价签/标价/价格标签'),
    ('乱扣/多扣/乱收'),
    ('虫子/苍蝇'),
    ('宽带/网络/光纤'),
    ('电瓶/电池'),
    ('煤气罐/液化气罐/气瓶');

-- Answers that are given again and again, for who answers callers.

create sequence stock_answer_seq start with 1 increment by 50;

create table stock_answer (
    id bigint primary key,
    version int not null,
    question varchar(400) not null,
    answer varchar(4000) not null,
    active boolean not null,
    changed_by varchar(60) not null,
    changed_at timestamp(6) with time zone not null
);
