package permanency.events.goal;

/** The five goals (R2). All but long term care carry the two-year target. */
public enum CasePlanGoal {
    FAMILY_PRESERVATION,
    RESTORATION,
    GUARDIANSHIP,
    ADOPTION,
    LONG_TERM_CARE;

    public boolean isTimeLimited() {
        return this != LONG_TERM_CARE;
    }
}
