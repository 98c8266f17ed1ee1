create schema timing;

create table timing.next_moment (
  child_id uuid primary key,
  on_day   date
);
create index next_moment_by_day on timing.next_moment (on_day) where on_day is not null;
comment on table timing.next_moment is
  'The day on which time alone brings something about for a child; null when nothing is to come. It follows from the events and may be written anew.';

grant usage on schema timing to permanency_command;
grant select, insert, update on timing.next_moment to permanency_command;

-- Children who were there before: on the first round it is worked out what time has brought about for them.
insert into timing.next_moment (child_id, on_day)
select distinct child_id, date '2017-10-01' from identity.child_identity;
