-- What print-outs read beside the figures: limits and complaints by the day they ended, and the weights of the assessment.

create index deadline_by_due on deadline (due_on);
create index case_file_by_closing on case_file (kind, closed_on);

create table assessment_weight (
    figure varchar(40) primary key,
    weight int not null
);

insert into assessment_weight (figure, weight) values
    ('mediationSuccessRate', 25),
    ('onTimeClosureRate', 20),
    ('decidedOnTimeRate', 15),
    ('satisfactionRate', 15),
    ('toldOnTimeRate', 10),
    ('resolutionRate', 10),
    ('orderAnsweredOnTimeRate', 5);

-- For how many days after its closing a complaint is not disclosed.
insert into setting (name, content) values ('disclosure-delay', '7');
