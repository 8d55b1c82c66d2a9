-- Which days are worked: the national calendar (CN) and the days off of Xinjiang's own (65), 2022 to 2026.
-- Statutory days that fall on a weekend are entered too: they name the day, and mark what the law itself calls a holiday.

create table calendar_year (
    region varchar(6) not null,
    of_year int not null,
    edition int not null,
    published_at timestamp(6) with time zone not null,
    published_by varchar(60) not null,
    primary key (region, of_year)
);

create table calendar_day (
    region varchar(6) not null,
    of_year int not null,
    on_day date not null,
    kind varchar(20) not null,
    name varchar(60) not null,
    name_en varchar(60),
    statutory boolean not null,
    primary key (region, on_day),
    foreign key (region, of_year) references calendar_year (region, of_year)
);
create index calendar_day_by_year on calendar_day (region, of_year);

insert into calendar_year (region, of_year, edition, published_at, published_by) values
    ('CN', 2022, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('CN', 2023, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('CN', 2024, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('CN', 2025, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('CN', 2026, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('65', 2022, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('65', 2023, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('65', 2024, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('65', 2025, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system'),
    ('65', 2026, 1, timestamp with time zone '2026-01-01 00:00:00+08:00', 'system');

-- National, 2022.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('CN', 2022, date '2022-01-01', 'DAY_OFF', '元旦', 'New Year''s Day', true),
    ('CN', 2022, date '2022-01-03', 'DAY_OFF', '元旦', 'New Year''s Day', false),
    ('CN', 2022, date '2022-01-29', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2022, date '2022-01-30', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2022, date '2022-01-31', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2022, date '2022-02-01', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2022, date '2022-02-02', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2022, date '2022-02-03', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2022, date '2022-02-04', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2022, date '2022-04-02', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2022, date '2022-04-04', 'DAY_OFF', '清明节', 'Qingming Festival', false),
    ('CN', 2022, date '2022-04-05', 'DAY_OFF', '清明节', 'Qingming Festival', true),
    ('CN', 2022, date '2022-04-24', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2022, date '2022-05-01', 'DAY_OFF', '劳动节', 'Labour Day', true),
    ('CN', 2022, date '2022-05-02', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2022, date '2022-05-03', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2022, date '2022-05-04', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2022, date '2022-05-07', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2022, date '2022-06-03', 'DAY_OFF', '端午节', 'Dragon Boat Festival', true),
    ('CN', 2022, date '2022-09-10', 'DAY_OFF', '中秋节', 'Mid-Autumn Festival', true),
    ('CN', 2022, date '2022-09-12', 'DAY_OFF', '中秋节', 'Mid-Autumn Festival', false),
    ('CN', 2022, date '2022-10-01', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2022, date '2022-10-02', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2022, date '2022-10-03', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2022, date '2022-10-04', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2022, date '2022-10-05', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2022, date '2022-10-06', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2022, date '2022-10-07', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2022, date '2022-10-08', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2022, date '2022-10-09', 'MAKE_UP', '调休上班', 'Make-up working day', false);

-- National, 2023.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('CN', 2023, date '2023-01-01', 'DAY_OFF', '元旦', 'New Year''s Day', true),
    ('CN', 2023, date '2023-01-02', 'DAY_OFF', '元旦', 'New Year''s Day', false),
    ('CN', 2023, date '2023-01-22', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2023, date '2023-01-23', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2023, date '2023-01-24', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2023, date '2023-01-25', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2023, date '2023-01-26', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2023, date '2023-01-27', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2023, date '2023-01-28', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2023, date '2023-01-29', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2023, date '2023-04-05', 'DAY_OFF', '清明节', 'Qingming Festival', true),
    ('CN', 2023, date '2023-04-23', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2023, date '2023-05-01', 'DAY_OFF', '劳动节', 'Labour Day', true),
    ('CN', 2023, date '2023-05-02', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2023, date '2023-05-03', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2023, date '2023-05-06', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2023, date '2023-06-22', 'DAY_OFF', '端午节', 'Dragon Boat Festival', true),
    ('CN', 2023, date '2023-06-23', 'DAY_OFF', '端午节', 'Dragon Boat Festival', false),
    ('CN', 2023, date '2023-06-25', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2023, date '2023-09-29', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', true),
    ('CN', 2023, date '2023-10-01', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', true),
    ('CN', 2023, date '2023-10-02', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', true),
    ('CN', 2023, date '2023-10-03', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', true),
    ('CN', 2023, date '2023-10-04', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', false),
    ('CN', 2023, date '2023-10-05', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', false),
    ('CN', 2023, date '2023-10-06', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', false),
    ('CN', 2023, date '2023-10-07', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2023, date '2023-10-08', 'MAKE_UP', '调休上班', 'Make-up working day', false);

-- National, 2024.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('CN', 2024, date '2024-01-01', 'DAY_OFF', '元旦', 'New Year''s Day', true),
    ('CN', 2024, date '2024-02-04', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2024, date '2024-02-10', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2024, date '2024-02-11', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2024, date '2024-02-12', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2024, date '2024-02-13', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2024, date '2024-02-14', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2024, date '2024-02-15', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2024, date '2024-02-16', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2024, date '2024-02-18', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2024, date '2024-04-04', 'DAY_OFF', '清明节', 'Qingming Festival', true),
    ('CN', 2024, date '2024-04-05', 'DAY_OFF', '清明节', 'Qingming Festival', false),
    ('CN', 2024, date '2024-04-07', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2024, date '2024-04-28', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2024, date '2024-05-01', 'DAY_OFF', '劳动节', 'Labour Day', true),
    ('CN', 2024, date '2024-05-02', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2024, date '2024-05-03', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2024, date '2024-05-11', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2024, date '2024-06-10', 'DAY_OFF', '端午节', 'Dragon Boat Festival', true),
    ('CN', 2024, date '2024-09-14', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2024, date '2024-09-16', 'DAY_OFF', '中秋节', 'Mid-Autumn Festival', false),
    ('CN', 2024, date '2024-09-17', 'DAY_OFF', '中秋节', 'Mid-Autumn Festival', true),
    ('CN', 2024, date '2024-09-29', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2024, date '2024-10-01', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2024, date '2024-10-02', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2024, date '2024-10-03', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2024, date '2024-10-04', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2024, date '2024-10-07', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2024, date '2024-10-12', 'MAKE_UP', '调休上班', 'Make-up working day', false);

-- National, 2025.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('CN', 2025, date '2025-01-01', 'DAY_OFF', '元旦', 'New Year''s Day', true),
    ('CN', 2025, date '2025-01-26', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2025, date '2025-01-28', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2025, date '2025-01-29', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2025, date '2025-01-30', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2025, date '2025-01-31', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2025, date '2025-02-03', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2025, date '2025-02-04', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2025, date '2025-02-08', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2025, date '2025-04-04', 'DAY_OFF', '清明节', 'Qingming Festival', true),
    ('CN', 2025, date '2025-04-27', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2025, date '2025-05-01', 'DAY_OFF', '劳动节', 'Labour Day', true),
    ('CN', 2025, date '2025-05-02', 'DAY_OFF', '劳动节', 'Labour Day', true),
    ('CN', 2025, date '2025-05-05', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2025, date '2025-05-31', 'DAY_OFF', '端午节', 'Dragon Boat Festival', true),
    ('CN', 2025, date '2025-06-02', 'DAY_OFF', '端午节', 'Dragon Boat Festival', false),
    ('CN', 2025, date '2025-09-28', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2025, date '2025-10-01', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', true),
    ('CN', 2025, date '2025-10-02', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', true),
    ('CN', 2025, date '2025-10-03', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', true),
    ('CN', 2025, date '2025-10-06', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', true),
    ('CN', 2025, date '2025-10-07', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', false),
    ('CN', 2025, date '2025-10-08', 'DAY_OFF', '国庆节、中秋节', 'National Day and Mid-Autumn Festival', false),
    ('CN', 2025, date '2025-10-11', 'MAKE_UP', '调休上班', 'Make-up working day', false);

-- National, 2026.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('CN', 2026, date '2026-01-01', 'DAY_OFF', '元旦', 'New Year''s Day', true),
    ('CN', 2026, date '2026-01-02', 'DAY_OFF', '元旦', 'New Year''s Day', false),
    ('CN', 2026, date '2026-01-04', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2026, date '2026-02-14', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2026, date '2026-02-16', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2026, date '2026-02-17', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2026, date '2026-02-18', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2026, date '2026-02-19', 'DAY_OFF', '春节', 'Spring Festival', true),
    ('CN', 2026, date '2026-02-20', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2026, date '2026-02-23', 'DAY_OFF', '春节', 'Spring Festival', false),
    ('CN', 2026, date '2026-02-28', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2026, date '2026-04-05', 'DAY_OFF', '清明节', 'Qingming Festival', true),
    ('CN', 2026, date '2026-04-06', 'DAY_OFF', '清明节', 'Qingming Festival', false),
    ('CN', 2026, date '2026-05-01', 'DAY_OFF', '劳动节', 'Labour Day', true),
    ('CN', 2026, date '2026-05-02', 'DAY_OFF', '劳动节', 'Labour Day', true),
    ('CN', 2026, date '2026-05-04', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2026, date '2026-05-05', 'DAY_OFF', '劳动节', 'Labour Day', false),
    ('CN', 2026, date '2026-05-09', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2026, date '2026-06-19', 'DAY_OFF', '端午节', 'Dragon Boat Festival', true),
    ('CN', 2026, date '2026-09-20', 'MAKE_UP', '调休上班', 'Make-up working day', false),
    ('CN', 2026, date '2026-09-25', 'DAY_OFF', '中秋节', 'Mid-Autumn Festival', true),
    ('CN', 2026, date '2026-10-01', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2026, date '2026-10-02', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2026, date '2026-10-03', 'DAY_OFF', '国庆节', 'National Day', true),
    ('CN', 2026, date '2026-10-05', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2026, date '2026-10-06', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2026, date '2026-10-07', 'DAY_OFF', '国庆节', 'National Day', false),
    ('CN', 2026, date '2026-10-10', 'MAKE_UP', '调休上班', 'Make-up working day', false);

-- Xinjiang's own, 2022.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('65', 2022, date '2022-05-05', 'DAY_OFF', '肉孜节', 'Rozi Festival (Eid al-Fitr)', false),
    ('65', 2022, date '2022-07-11', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2022, date '2022-07-12', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2022, date '2022-07-13', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false);

-- Xinjiang's own, 2023.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('65', 2023, date '2023-04-21', 'DAY_OFF', '肉孜节', 'Rozi Festival (Eid al-Fitr)', false),
    ('65', 2023, date '2023-06-28', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2023, date '2023-06-29', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2023, date '2023-06-30', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false);

-- Xinjiang's own, 2024.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('65', 2024, date '2024-04-10', 'DAY_OFF', '肉孜节', 'Rozi Festival (Eid al-Fitr)', false),
    ('65', 2024, date '2024-06-17', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2024, date '2024-06-18', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2024, date '2024-06-19', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false);

-- Xinjiang's own, 2025.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('65', 2025, date '2025-03-31', 'DAY_OFF', '肉孜节', 'Rozi Festival (Eid al-Fitr)', false),
    ('65', 2025, date '2025-06-06', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2025, date '2025-06-09', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2025, date '2025-06-10', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false);

-- Xinjiang's own, 2026.
insert into calendar_day (region, of_year, on_day, kind, name, name_en, statutory) values
    ('65', 2026, date '2026-03-20', 'DAY_OFF', '肉孜节', 'Rozi Festival (Eid al-Fitr)', false),
    ('65', 2026, date '2026-05-27', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2026, date '2026-05-28', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false),
    ('65', 2026, date '2026-05-29', 'DAY_OFF', '古尔邦节', 'Corban Festival (Eid al-Adha)', false);
