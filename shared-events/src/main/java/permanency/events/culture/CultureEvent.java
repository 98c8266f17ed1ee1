package permanency.events.culture;

import permanency.events.ChildEvent;

/** Chapter culture: Indigenous status, cultural consultation, active efforts. */
public sealed interface CultureEvent extends ChildEvent
        permits IndigenousStatusRecorded, CulturalConsultationRecorded, CulturalEngagementRecorded {}
