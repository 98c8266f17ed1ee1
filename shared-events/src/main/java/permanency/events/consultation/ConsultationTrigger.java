package permanency.events.consultation;

/** Why a consultation took place (R26). */
public enum ConsultationTrigger {
    GOAL_CHANGE_CONSIDERED,
    BEFORE_LEGAL_ACTION,
    SHORT_TERM_COURT_ORDER_CONSIDERED,
    SIGNIFICANT_CHANGE_IN_CIRCUMSTANCES,
    COMPLEXITY_IN_PROGRESSING_PERMANENCY,
    REQUESTED_BY_CASEWORKER_OR_MANAGER,
    ROSH_REPORT_CASE_BY_CASE,
    COHORT_REVIEW_IDENTIFIED,
    PRESERVATION_SERVICE_CONSIDERATION,
    ENTRY_TO_CARE,
    COMPLEX_GOAL_ISSUE,
    PACKAGE_ADVICE;

    /** Whether it makes a formal consultation a duty while a provider manages the case (R26). */
    public boolean makesDuty() {
        return compareTo(REQUESTED_BY_CASEWORKER_OR_MANAGER) <= 0;
    }
}
