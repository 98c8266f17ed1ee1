package permanency.events.delegation;

/** On what a decision rests. */
public enum AuthorityKind {
    DELEGATION_LEVEL,
    LOCAL_ARRANGEMENT,
    PILOT,
    PROVIDER_DELEGATION
}
