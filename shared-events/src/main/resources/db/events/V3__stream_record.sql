create table stream_record (
    stream text not null,
    version bigint not null,
    place uuid not null,
    name text not null,
    record_id text,
    occurred_on date not null,
    known_from timestamptz not null,
    known_to timestamptz,
    superseded_by bigint,
    correction boolean not null,
    actor text,
    organisation text,
    position text,
    districts text[] not null,
    provider text,
    clause text,
    authority text,
    correlation_id text,
    primary key (stream, version)
);
comment on table stream_record is
    'By what auditors find the events that are of no child: registers, meetings, cohort reviews, coordinators'' logs. A row is written with its event, by a trigger; it may be written anew by keep_stream_record.';
comment on column stream_record.place is 'Orders streams as ids of children are ordered.';
comment on column stream_record.districts is 'Those that the event names, else those of who recorded it, as they then were.';

-- What an auditor asks for, newest first.
create index stream_record_newest on stream_record (known_from, place, version);
create index stream_record_by_actor on stream_record (actor, known_from, place, version);
create index stream_record_by_organisation on stream_record (organisation, known_from, place, version);
create index stream_record_by_position on stream_record (position, known_from, place, version);
create index stream_record_by_name on stream_record (name, known_from, place, version);
create index stream_record_by_provider on stream_record (provider, known_from, place, version) where provider is not null;
create index stream_record_by_clause on stream_record (clause, known_from, place, version) where clause is not null;
create index stream_record_by_authority on stream_record (authority, known_from, place, version) where authority is not null;
create index stream_record_superseded on stream_record (known_from, place, version) where known_to is not null;
create index stream_record_corrections on stream_record (known_from, place, version) where correction;
create index stream_record_by_district on stream_record using gin (districts);
create index stream_record_by_correlation on stream_record (correlation_id);
create index stream_record_by_day on stream_record (occurred_on);

create function keep_stream_record(e domain_event) returns void
    language plpgsql set search_path = events, pg_temp as $$
declare
    payload jsonb := e.payload;
    metadata jsonb := e.metadata;
    taken_back text := coalesce(
        payload ->> 'corrects',
        payload ->> 'voids',
        case when payload ->> 'correctionReason' is not null then payload ->> 'recordId' end);
    of_register boolean := e.stream_type = 'DelegationRegister';
begin
    if taken_back is not null then
        update stream_record earlier
        set known_to = greatest(earlier.known_from, e.recorded_at::timestamptz), superseded_by = e.sequence_number
        where earlier.stream = e.stream_id and earlier.record_id = taken_back and earlier.known_to is null;
    end if;

    insert into stream_record
        (stream, version, place, name, record_id, occurred_on, known_from, correction,
         actor, organisation, position, districts, provider, clause, authority, correlation_id)
    values (
        e.stream_id, e.sequence_number, md5(e.stream_id)::uuid, e.event_name,
        coalesce(payload ->> 'recordId',
                 case when e.event_name <> 'delegation.DelegationEnded' then payload ->> 'entryId' end),
        (payload ->> 'occurredOn')::date, e.recorded_at::timestamptz, taken_back is not null,
        metadata ->> 'actor', metadata ->> 'organisation', metadata ->> 'position',
        array(select named.code
              from jsonb_array_elements_text(coalesce(
                       payload -> 'districts',
                       nullif(payload #> '{issue,districts}', '[]'),
                       nullif(payload #> '{theme,districts}', '[]'),
                       '[]' || (payload #> '{gap,district}'),
                       '[]' || (payload -> 'district'),
                       to_jsonb(string_to_array(metadata ->> 'districts', ',')))) named (code)
              where named.code not in ('', '*')),
        coalesce(payload ->> 'provider', payload #>> '{issue,provider}', payload #>> '{forum,provider}'),
        case when of_register then 'R160' end,
        case when of_register then 'DELEGATION_LEVEL' end,
        metadata ->> 'correlationId');
end
$$;

create function keep_stream_record() returns trigger
    language plpgsql security definer set search_path = events, pg_temp as $$
begin
    perform keep_stream_record(new);
    return null;
end
$$;

revoke execute on function keep_stream_record(domain_event) from public;

create trigger keep_stream_record after insert on domain_event
    for each row when (new.stream_type <> 'Child') execute function keep_stream_record();

-- What was recorded before.
select count(keep_stream_record(e))
from (select * from domain_event where stream_type <> 'Child' order by global_index) e;
analyze stream_record;

grant select on stream_record to permanency_query;
