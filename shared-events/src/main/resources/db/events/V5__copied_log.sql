create table copied_log (
    marked boolean primary key default true check (marked),
    since timestamptz not null default now()
);
comment on table copied_log is
    'Has a row while Axon Server keeps the log: then domain_event is a copy of it, in which nobody records.';

create function recorded_here() returns trigger language plpgsql set search_path = events, pg_temp as $$
begin
    if current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
       and exists (select from copied_log) then
        raise exception 'the log is kept in Axon Server; this is its copy' using errcode = 'object_not_in_prerequisite_state';
    end if;
    return null;
end;
$$;
comment on function recorded_here() is 'Refuses what a node records that does not know that the log is kept elsewhere.';

create trigger recorded_here before insert on domain_event
    for each statement execute function recorded_here();

create function add_copied(
        event_ids text[], stream_ids text[], sequence_numbers bigint[], stream_types text[], event_names text[],
        revisions text[], times text[], payloads text[], all_metadata text[]) returns void
    language plpgsql security definer set search_path = events, pg_temp as $$
begin
    if not exists (select from copied_log) then
        raise exception 'the log is kept here; nobody copies into it' using errcode = 'insufficient_privilege';
    end if;
    insert into domain_event
        (event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at, payload, metadata)
    select e.id, e.stream, e.version, e.type, e.name, e.revision, e.time, e.payload, e.metadata
    from unnest(event_ids, stream_ids, sequence_numbers, stream_types, event_names, revisions, times, payloads, all_metadata)
         with ordinality e (id, stream, version, type, name, revision, time, payload, metadata, place)
    order by e.place;
end;
$$;
comment on function add_copied is
    'Adds events of a log that is kept elsewhere, in the order given, and only while it is: so the read side, which may not insert, keeps the copy.';

revoke execute on function add_copied from public;
grant execute on function add_copied to permanency_query;
grant select on copied_log to permanency_command, permanency_query;
