-- What is known now and holds on a day or later: the question that lists ask most.
create index review_due_now on review_due (generation, (coalesce(valid_to, 'infinity'))) where known_to is null;
create index standing_now on standing (generation, (coalesce(valid_to, 'infinity'))) where known_to is null;
create index item_now on item (generation, list, (coalesce(ended_on, 'infinity'))) where known_to is null;

-- What was known at an instant: nothing that was superseded before is looked at.
create index review_due_known on review_due (generation, (coalesce(known_to, 'infinity')));
create index standing_known on standing (generation, (coalesce(known_to, 'infinity')));
create index item_known on item (generation, list, (coalesce(known_to, 'infinity')));

drop index review_due_open;
drop index standing_by_target;
drop index standing_heightened;
drop index item_by_list;
drop index item_by_end;
