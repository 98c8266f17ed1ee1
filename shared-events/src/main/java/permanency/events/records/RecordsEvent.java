package permanency.events.records;

import permanency.events.ChildEvent;

/** Chapter records: exceptions, annotations, uploads, sealing. */
public sealed interface RecordsEvent extends ChildEvent permits ComplianceExceptionOpened {}
