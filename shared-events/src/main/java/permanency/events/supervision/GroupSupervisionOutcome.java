package permanency.events.supervision;

/** What a session of Group Supervision came to; none of these decides a goal (R110). */
public enum GroupSupervisionOutcome {
    AGREED_POSITION,
    NO_AGREEMENT,
    /** To be gone on with in another session. */
    ADJOURNED;

    /** Whether the Group Supervision is over. */
    public boolean isConclusive() {
        return this != ADJOURNED;
    }
}
