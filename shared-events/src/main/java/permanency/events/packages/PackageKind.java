package permanency.events.packages;

/** The four kinds of PSP packages (R90). Only the package of the case plan goal has its time limited. */
public enum PackageKind {
    BASELINE,
    CASE_PLAN_GOAL,
    CHILD_NEEDS,
    SPECIALIST
}
