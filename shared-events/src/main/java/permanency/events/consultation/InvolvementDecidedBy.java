package permanency.events.consultation;

/** Who settled that a coordinator takes part for a child whom DCJ manages (R35). */
public enum InvolvementDecidedBy {
    MANAGER_PRACTICE_AND_PERMANENCY,
    MANAGER_CASEWORK,
    PERMANENCY_COORDINATOR,
    DISTRICT_EXECUTIVE
}
