create schema health;

create table health.health_information (
    child_id uuid not null,
    version int not null,
    disability text not null,
    diagnosis text,
    purpose text not null,
    stated_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    submission uuid not null unique,
    digest text not null,
    primary key (child_id, version)
);
comment on table health.health_information is 'What is known of a child''s health, apart from its history and from who it is (R141). Rows are only ever added.';

grant usage on schema health to permanency_command;
grant insert on health.health_information to permanency_command;
grant select (child_id, version, submission, digest) on health.health_information to permanency_command;
