-- How long the goods keep, as the package says: purchases are held against it (Order 121, Art. 17, item 1).
alter table case_file add column shelf_life_days int;
