-- A word stands in one group of words that mean the same; some stood in two.

delete from search_synonym where words in (
    '种子/种籽',
    '少秤/缺斤短两/缺斤少两/短斤缺两',
    '少斤缺两/缺斤短两/短斤少两');

insert into search_synonym (words) values
    ('少秤/少斤缺两/缺斤短两/缺斤少两/短斤少两/短斤缺两');
