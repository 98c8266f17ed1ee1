-- Reports tell children apart by age, on a day that is another for each fact. Only the registration says when a child was
-- born; to read all registrations again took a fifth of the time of a report.
alter table child add column born_on date;
comment on column child.born_on is 'As the registration says it; null: it does not, or it is not applied.';

update child c
set born_on = cast(e.payload ->> 'dateOfBirth' as date)
from events.event e
where e.stream_id = cast(c.child_id as text) and e.name = 'child.ChildRegistered';
