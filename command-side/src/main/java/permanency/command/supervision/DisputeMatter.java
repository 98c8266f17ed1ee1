package permanency.command.supervision;

/** What a dispute is about. Only one is recorded here; for the others somebody else is responsible (R112). */
public enum DisputeMatter {
    GOAL(null),
    COMPLAINT("The complaint process is responsible."),
    CONTRACT("The DCJ Contract Manager is responsible."),
    PERFORMANCE("The DCJ Contract Manager is responsible.");

    private final String responsible;

    DisputeMatter(String responsible) {
        this.responsible = responsible;
    }

    boolean isRecordedHere() {
        return responsible == null;
    }

    String responsible() {
        return responsible;
    }
}
