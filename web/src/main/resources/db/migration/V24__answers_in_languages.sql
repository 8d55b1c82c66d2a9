-- A caller is answered in the caller's own language.

alter table stock_answer add column language varchar(20) default 'zh-CN' not null;
