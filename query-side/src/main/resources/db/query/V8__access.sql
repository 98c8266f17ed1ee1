alter table access.access_log
    alter column child_id drop not null,
    add column purpose text,
    add column on_behalf_of text,
    add column reason text,
    add column correlation_id text;
comment on table access.access_log is
    'Who read what, of which child, why, and whether it was shown (R140). A list has no child_id: access_child tells whom it showed. Rows are only ever added.';

create index access_log_time on access.access_log (accessed_at);
create index access_log_actor on access.access_log (actor, id);
create index access_log_organisation on access.access_log (organisation, id);

create table access.access_child (
    child_id uuid not null,
    access_id bigint not null,
    primary key (child_id, access_id)
);
comment on table access.access_child is 'Which children a list has shown, by the row of access_log. Rows are only ever added.';

create index access_child_access on access.access_child (access_id);

grant select on access.access_log to permanency_query;
grant select, insert on access.access_child to permanency_query;

alter table child add column sealed boolean not null default false;
comment on table child is
    'In which district a child is, which provider has case responsibility now (none: DCJ), and whether its history is sealed (R142).';

-- What was sealed before is found by reading again; until then nobody sees a child.
truncate child;
delete from token_entry where processor_name = 'child';

create table provider_issue (
    generation int not null,
    child_id uuid not null,
    issue_id uuid not null,
    district text not null,
    primary key (generation, child_id, issue_id, district)
);
comment on table provider_issue is
    'The districts of each issue with a provider that spans several and names the child: their coordinators see it (R140).';

insert into projection (name, generation) values ('provider-issue', 1);
grant select, insert, update, delete on provider_issue to permanency_query;
