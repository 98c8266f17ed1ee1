package permanency.events.responsibility;

import permanency.events.ChildEvent;

/** Chapter responsibility: who manages the case. */
public sealed interface ResponsibilityEvent extends ChildEvent
        permits CaseHeld,
                CaseResponsibilityTransferred,
                TransferMeetingHeld,
                SecondaryResponsibilityRecorded,
                SubcontractingRecorded {}
