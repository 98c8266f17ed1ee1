package permanency.events.review;

/** What the check of a package found. */
public enum PackageDecision {
    KEEP,
    CHANGE,
    END
}
