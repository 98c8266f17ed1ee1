create table timing.scheduled_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
comment on table timing.scheduled_task is
  'What db-scheduler has to run when, and on which node it runs: one row. It may be emptied while no node runs.';

grant select, insert, update, delete on timing.scheduled_task to permanency_command;
