package permanency.identity;

/** What the bearer of a token may do at all. What a rule allows is for position, level, grade and district to say. */
public enum Role {
    /** Send commands. */
    RECORD,
    /** Read what work needs. */
    READ,
    /** Read everything, and who read and tried what. */
    AUDIT,
    /** Read for reports. */
    REPORT,
    /** Look after projections, without the content of cases. */
    OPERATE,
    /** Print the history for the person. */
    RELEASE,
    /** Read health information. */
    HEALTH,
    /** Fetch metrics. */
    SCRAPE
}
