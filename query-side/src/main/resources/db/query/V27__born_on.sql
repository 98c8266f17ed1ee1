-- Reports tell children apart by age, on a day that is another for each fact, as it was known then. To find in the log what
-- registrations say took a fifth of the time of a report.
alter table record add column born_on date;
comment on column record.born_on is 'When the child was born, as a registration says it; null for all other events.';

update record r
set born_on = cast(e.payload ->> 'dateOfBirth' as date)
from events.event e
where e.stream_id = cast(r.child_id as text) and e.version = r.version and r.name = 'child.ChildRegistered';

create index record_of_birth on record (child_id) include (born_on, known_from, known_to)
    where name = 'child.ChildRegistered';
