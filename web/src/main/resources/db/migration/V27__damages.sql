-- What of a promise is more than making good the loss; the national table of closings asks for both (Order 121, Art. 40).
alter table mediation add column multiplied_fen bigint;
alter table mediation add column moral_fen bigint;

update national_column set field = 'MULTIPLIED_DAMAGES' where field = 'NOT_RECORDED' and title like '加倍赔偿%';
update national_column set field = 'MORAL_DAMAGES' where field = 'NOT_RECORDED' and title like '精神损害赔偿%';
