alter table identity.child_identity add column submission uuid;
comment on column identity.child_identity.submission is 'Key of the request that entered the version; null for the first one, whose key is the id of the child.';

drop index identity.child_story_id_once;
create table identity.child_story_id_in_use (
    child_id uuid primary key,
    child_story_id text not null constraint child_story_id_once unique
);
comment on table identity.child_story_id_in_use is 'The ChildStory id that each child has now, no two of them the same. It follows from identity.child_identity.';
insert into identity.child_story_id_in_use
select distinct on (child_id) child_id, child_story_id
from identity.child_identity
order by child_id, version desc;

grant select, insert, update on identity.child_story_id_in_use to permanency_command;
