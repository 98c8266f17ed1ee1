-- events.provider_issue says it, of the events themselves; nothing ever filled this table.
drop table provider_issue;
delete from projection where name = 'provider-issue';
