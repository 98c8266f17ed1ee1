create table domain_event (
    global_index bigserial primary key,
    event_id text not null unique,
    stream_id text not null,
    sequence_number bigint not null,
    stream_type text,
    event_name text not null,
    revision text,
    recorded_at text not null,
    payload text not null,
    metadata text not null,
    unique (stream_id, sequence_number)
);
comment on table domain_event is 'Every event of every stream, byte for byte as it was recorded. Rows are only ever added.';

create view event as
select global_index,
       event_id::uuid as event_id,
       stream_id,
       sequence_number as version,
       event_name as name,
       revision,
       recorded_at::timestamptz as recorded_at,
       (payload::jsonb ->> 'occurredOn')::date as occurred_on,
       payload::jsonb as payload,
       metadata::jsonb as metadata
from domain_event;
comment on view event is 'The events as SQL reads them: select payload ->> ''goal'' from events.event.';

grant usage on schema events to permanency_command, permanency_query;
grant select on domain_event, event to permanency_command, permanency_query;
grant insert on domain_event to permanency_command;
grant usage on sequence domain_event_global_index_seq to permanency_command;
