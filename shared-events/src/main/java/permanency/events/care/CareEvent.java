package permanency.events.care;

import permanency.events.ChildEvent;

/** Chapter care: facts about care, which cannot be refused for breaking a rule. */
public sealed interface CareEvent extends ChildEvent
        permits EntryToCareRecorded,
                ExitFromCareRecorded,
                PlacementRecorded,
                PlacementEnded,
                ParentalResponsibilityRecorded,
                CourtOrderRecorded,
                LegalActionCommenced,
                LeaveToVaryGranted,
                RoshReferenceRecorded,
                RoshConsultationRequested,
                SignificantChangeRecorded,
                ComplexityRecorded {}
