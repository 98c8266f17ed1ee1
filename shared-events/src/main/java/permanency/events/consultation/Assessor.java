package permanency.events.consultation;

/** Who performs a formal assessment. A coordinator may be named by mistake, and is refused (R125). */
public enum Assessor {
    CASEWORKER,
    INDEPENDENT_ASSESSOR,
    CLINICAL_EXPERT,
    PERMANENCY_COORDINATOR;

    public boolean mayAssess() {
        return this != PERMANENCY_COORDINATOR;
    }
}
