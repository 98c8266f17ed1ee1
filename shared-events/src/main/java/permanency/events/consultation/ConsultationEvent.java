package permanency.events.consultation;

import permanency.events.ChildEvent;

/** Chapter consultation: what was asked for, weighed and recommended. */
public sealed interface ConsultationEvent extends ChildEvent
        permits ConsultationRequested, ConsultationRecorded, CoordinatorSupportRecorded {}
