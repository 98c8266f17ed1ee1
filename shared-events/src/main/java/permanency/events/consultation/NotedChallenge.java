package permanency.events.consultation;

/** A view that the coordinator challenged, or Group Supervision that the coordinator asked for, and the result (R158). */
public record NotedChallenge(Kind kind, String view, String result) {

    /** What the coordinator did. */
    public enum Kind {
        RESPECTFUL_CHALLENGE,
        ADVOCACY_FOR_GROUP_SUPERVISION
    }
}
