-- What search keeps besides its index: words that mean the same, and what nobody found.

create table search_synonym (
    words varchar(400) primary key
);

insert into search_synonym (words) values
    ('手机/移动电话'),
    ('退货/退款/退钱'),
    ('商家/店家/卖家/店主/老板'),
    ('超市/商超/便利店'),
    ('饭店/餐馆/饭馆/餐厅'),
    ('快递/包裹/邮件'),
    ('过期/超过保质期/临期变质'),
    ('假冒/假货/仿冒/山寨'),
    ('漏水/渗水'),
    ('种子/种籽'),
    ('化肥/肥料'),
    ('农药/除草剂/杀虫剂'),
    ('滴灌带/滴管带/节水带'),
    ('棉花/籽棉/皮棉'),
    ('水费/水价'),
    ('电费/电价'),
    ('物业费/物管费'),
    ('预付卡/储值卡/会员卡/充值卡'),
    ('健身房/健身会所'),
    ('理发/美发'),
    ('汽车/轿车/小车'),
    ('电动车/电瓶车'),
    ('冰箱/冰柜'),
    ('少秤/缺斤短两/缺斤少两/短斤缺两'),
    ('涨价/乱收费/多收费/高收费'),
    ('发票/收据'),
    ('不给退/拒绝退/不退'),
    ('维修/修理'),
    ('网购/网上购物/网上买'),
    ('拉条子/拌面');

create table search_miss (
    on_day date not null,
    words varchar(400) not null,
    times int not null,
    primary key (on_day, words)
);
