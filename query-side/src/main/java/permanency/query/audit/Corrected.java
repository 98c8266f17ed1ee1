package permanency.query.audit;

/** The two ends of a correction. */
enum Corrected {
    /** Only the events that corrected or voided a record. */
    CORRECTIONS,
    /** Only what was corrected or voided since. */
    SUPERSEDED
}
