package permanency.events;

/**
 * What follows from the facts, by a rule or because time went by. It is recorded, so that no reader needs the rule; when
 * the facts change, it is recorded anew under the same key, or withdrawn
 * ({@link permanency.events.records.ConsequenceWithdrawn}).
 */
public interface Consequence extends ChildEvent {

    /** Tells it from all other consequences of a child's facts. */
    String key();

    /** Whether it is not withdrawn when the facts no longer lead to it. */
    default boolean staysForGood() {
        return false;
    }
}
