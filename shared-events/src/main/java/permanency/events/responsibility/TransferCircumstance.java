package permanency.events.responsibility;

/** What was amiss with a transfer. It is noted, and neither moves nor prevents it (R18). */
public enum TransferCircumstance {
    DOCUMENTS_MISSING,
    MEETING_LATE,
    SPENDING_DISAGREEMENT,
    COURT_PROCEEDINGS
}
