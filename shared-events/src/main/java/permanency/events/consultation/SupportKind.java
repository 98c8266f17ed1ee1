package permanency.events.consultation;

/** What a coordinator does for a child's case beside consultations and reviews. */
public enum SupportKind {
    /** Points to casework that needs attention (R122). */
    AREA_OF_CASEWORK_NEEDING_ATTENTION,
    /** General advice on adoption, and who gives more (R123). */
    GENERAL_ADOPTION_ADVICE,
    /** How a formal assessment goes, which others perform (R125). */
    FORMAL_ASSESSMENT_PROCESS_ADVICE,
    /** Was there for once, with a reason (R126). */
    FAMILY_CASE_PLAN_MEETING_ATTENDED
}
