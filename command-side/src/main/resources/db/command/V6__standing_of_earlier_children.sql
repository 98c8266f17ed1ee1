-- Children recorded before it was said where they stand: on the first round time passes for each of them, once.
insert into timing.next_moment (child_id, on_day)
select distinct child_id, date '2017-10-01' from identity.child_identity
on conflict (child_id) do update set on_day = excluded.on_day;
