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
