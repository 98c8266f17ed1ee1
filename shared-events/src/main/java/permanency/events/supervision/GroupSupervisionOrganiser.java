package permanency.events.supervision;

/** Who convenes a Group Supervision. */
public enum GroupSupervisionOrganiser {
    PERMANENCY_COORDINATOR,
    OFFICE_OF_THE_SENIOR_PRACTITIONER,
    OTHER
}
