package permanency.events.care;

/** Who has parental responsibility for a child. */
public enum ParentalResponsibility {
    PR_TO_MINISTER,
    PR_TO_MINISTER_PROTECTED_PERSON,
    CARE_RESPONSIBILITY_TO_SECRETARY,
    PARENT,
    GUARDIAN,
    SHARED,
    OTHER
}
