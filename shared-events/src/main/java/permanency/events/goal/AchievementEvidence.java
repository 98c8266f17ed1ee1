package permanency.events.goal;

/** What shows that permanency was achieved: at least one of the two (R10). */
public record AchievementEvidence(String orderReference, DcjApproval approval) {}
