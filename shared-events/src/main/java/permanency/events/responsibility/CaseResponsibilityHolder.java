package permanency.events.responsibility;

/** The two kinds of holder of primary case responsibility. */
public enum CaseResponsibilityHolder {
    DCJ,
    PSP_PROVIDER
}
