package permanency.events.delegation;

import permanency.events.RecordId;

/**
 * The authority a decision relied on, as it was on the day (R77).
 *
 * @param entry of the delegation register; null when a delegation level suffices
 * @param grade null when not known
 * @param level null when the decider holds none
 */
public record AuthorityBasis(
        AuthorityKind kind, RecordId entry, Position position, Grade grade, DelegationLevel level) {}
