-- No role of the application has the right to change these rows; this stops their owner too, who has every right.
create function audit.only_added() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end;
$$;
comment on function audit.only_added() is
    'Refuses whatever is not an insert. A migration that must change rows all the same disables the trigger, for all to read.';

create trigger only_added before update or delete or truncate on identity.child_identity
    for each statement execute function audit.only_added();
create trigger only_added before update or delete or truncate on health.health_information
    for each statement execute function audit.only_added();
create trigger only_added before update or delete or truncate on audit.refused_attempt
    for each statement execute function audit.only_added();
