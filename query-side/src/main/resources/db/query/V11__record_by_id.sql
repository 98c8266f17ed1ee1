-- What a list tells of the record that an item is about.
create index record_by_record on record (generation, child_id, record_id);
