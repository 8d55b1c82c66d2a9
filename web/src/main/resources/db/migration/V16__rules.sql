-- Consents of those who complain together, each apart; papers of an appraisal.

-- Nobody named: the respondent, or the complainant who filed.
alter table consent add column joint_party bigint references joint_party (id);
