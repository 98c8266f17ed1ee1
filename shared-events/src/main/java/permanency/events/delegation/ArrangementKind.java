package permanency.events.delegation;

/** As what a position was approved to decide beside the delegates (R72). */
public enum ArrangementKind {
    LOCAL_ARRANGEMENT,
    PILOT,
    TRIAL
}
