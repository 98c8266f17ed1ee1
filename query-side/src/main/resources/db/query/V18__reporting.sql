create schema reporting;
comment on schema reporting is
    'Views for reporting jobs, without names of children. The role permanency_reporting sees these and nothing else.';
grant usage on schema reporting to permanency_reporting;
alter default privileges in schema reporting grant select on tables to permanency_reporting;
