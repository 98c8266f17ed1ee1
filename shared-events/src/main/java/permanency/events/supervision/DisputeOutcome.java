package permanency.events.supervision;

/** What became of a dispute about the goal by the local procedure of the district (R111). */
public enum DisputeOutcome {
    SETTLED_BY_AGREEMENT,
    SETTLED_BY_THE_DISTRICT,
    NOT_SETTLED
}
