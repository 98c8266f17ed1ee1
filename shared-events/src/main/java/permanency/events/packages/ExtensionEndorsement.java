package permanency.events.packages;

/** What the Permanency Coordinator advises on an application (R99). */
public enum ExtensionEndorsement {
    ENDORSED,
    NOT_ENDORSED
}
