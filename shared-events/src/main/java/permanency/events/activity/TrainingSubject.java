package permanency.events.activity;

/** What a training is about. */
public enum TrainingSubject {
    PSP_MODEL,
    PERMANENCY_POLICY,
    PERMANENCY_REFORM,
    /** For experts to teach, not for coordinators (R127). */
    SKILLS_OR_PRACTICE,
    OTHER;

    /** Whether a coordinator may teach it (R153). */
    public boolean isOfThePermanencyProgram() {
        return this == PSP_MODEL || this == PERMANENCY_POLICY || this == PERMANENCY_REFORM;
    }
}
