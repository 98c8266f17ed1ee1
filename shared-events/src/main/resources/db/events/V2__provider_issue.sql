create index domain_event_provider_issue on domain_event (event_name, stream_id, sequence_number)
    where event_name in ('activity.ProviderIssueRaised', 'activity.ActivityCorrected', 'activity.ActivityVoided');

create view provider_issue as
select raised.payload ->> 'recordId' as record_id,
       child.id::uuid as child_id,
       district.code as district
from (select stream_id, sequence_number, payload::jsonb as payload
      from domain_event
      where event_name = 'activity.ProviderIssueRaised') raised
cross join jsonb_array_elements_text(raised.payload #> '{issue,children}') child (id)
cross join jsonb_array_elements_text(raised.payload #> '{issue,districts}') district (code)
where (select count(distinct named.code)
       from jsonb_array_elements_text(raised.payload #> '{issue,districts}') named (code)) > 1
  and not exists (
          select from domain_event undone
          where undone.event_name in ('activity.ActivityCorrected', 'activity.ActivityVoided')
            and undone.stream_id = raised.stream_id
            and undone.sequence_number > raised.sequence_number
            and raised.payload ->> 'recordId'
                in (undone.payload::jsonb ->> 'corrects', undone.payload::jsonb ->> 'voids'));
comment on view provider_issue is
    'The issues with providers that stand and span several districts: each district with each child they name (R140).';

grant select on provider_issue to permanency_query;
