package permanency.events.delegation;

/** Which children an entry of the delegation register covers. */
public enum DelegationScope {
    PROVIDER_MANAGED,
    ALL
}
