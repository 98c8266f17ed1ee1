package permanency.events.care;

/** Who applies to a court. */
public enum Applicant {
    DCJ,
    PSP_PROVIDER,
    PARENT,
    CARER,
    CHILD,
    OTHER
}
