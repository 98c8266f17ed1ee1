create function child_of_parked_event() returns trigger language plpgsql as $$
begin
    insert into read.child (generation, child_id) values (new.generation, new.child_id) on conflict do nothing;
    return null;
end
$$;
comment on function child_of_parked_event is
    'A child of whom not even the first event could be applied has a row that says nothing, so that who sees all children sees it as incomplete.';

create trigger child_of_parked_event after insert on parked_event
    for each row when (new.projection = 'child') execute function child_of_parked_event();

insert into child (generation, child_id)
select distinct generation, child_id from parked_event where projection = 'child'
on conflict do nothing;
