package permanency.events.consultation;

import permanency.events.ChildEvent;

/** Chapter consultation: what was weighed and recommended. */
public sealed interface ConsultationEvent extends ChildEvent permits ConsultationRecorded {}
