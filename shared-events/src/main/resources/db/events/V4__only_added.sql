-- No role of the application has the right to change an event; this stops its owner too, who has every right.
create function only_added() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end;
$$;
comment on function only_added() is
    'Refuses whatever is not an insert. A migration that must change rows all the same disables the trigger, for all to read.';

create trigger only_added before update or delete or truncate on domain_event
    for each statement execute function only_added();
