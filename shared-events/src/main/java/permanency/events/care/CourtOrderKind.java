package permanency.events.care;

/** What a court orders about a child. */
public enum CourtOrderKind {
    EMERGENCY_CARE_AND_PROTECTION,
    INTERIM,
    STCO_PR_TO_MINISTER,
    PR_TO_MINISTER_TO_18,
    SHARED_PR,
    GUARDIANSHIP_S79A,
    SUPERVISION,
    CONTACT,
    PROHIBITION,
    ADOPTION_SUPREME_COURT,
    VARIATION_S90,
    OTHER
}
