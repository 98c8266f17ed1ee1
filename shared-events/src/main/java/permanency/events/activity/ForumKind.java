package permanency.events.activity;

/** Where coordinators take part (R157). */
public enum ForumKind {
    PROVIDER_CONTRACT_MEETING,
    DCJ_PRACTICE_LEADER_MEETING,
    DCJ_UNIT_OR_OPERATIONS_MEETING,
    PROVIDER_TEAM_MEETING,
    QUARTERLY_COORDINATOR_FORUM,
    OTHER
}
