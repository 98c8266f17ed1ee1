create table projection (
    name text primary key,
    generation int not null,
    switched_at timestamptz not null default now()
);
comment on table projection is 'Which generation of the rows of each projection is shown. A rebuild writes the next one beside it, then switches.';

create table token_entry (
    processor_name text not null,
    segment int not null,
    token text,
    token_type text,
    timestamp text,
    owner text,
    primary key (processor_name, segment)
);
comment on table token_entry is 'Up to where each projection has read the events. It changes in the transaction that changes the rows.';

grant usage on schema read to permanency_query;
grant select, update on projection to permanency_query;
grant select, insert, update, delete on token_entry to permanency_query;
