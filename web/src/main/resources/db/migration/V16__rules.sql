-- Consents of those who complain together, each apart; papers of an appraisal.

-- Nobody named: the respondent, or the complainant who filed.
alter table consent add column joint_party bigint references joint_party (id);

create table suspension_attachment (
    suspension_id bigint not null references suspension (id),
    ordinal int not null,
    attachment_id varchar(32) not null references attachment (id),
    primary key (suspension_id, ordinal)
);
