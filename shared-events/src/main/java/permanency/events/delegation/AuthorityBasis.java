package permanency.events.delegation;

import permanency.events.RecordId;

/**
 * The authority a decision relied on, as it was on the day (R77), and what it took.
 *
 * @param entry of a delegation register: the level in force for such decisions, the arrangement or the pilot; null when
 *     the settings alone give the authority
 * @param grade null when not known
 * @param level null when the decider holds none
 * @param levelDemanded the least senior level that decided; null when the decision rests on no level
 * @param gradeDemanded the lowest grade that decided; null when the decision rests on no arrangement or pilot
 * @param registerVersion of the register that was asked: for a level the state-wide one, else that of the district; null
 *     while it has no entries
 */
public record AuthorityBasis(
        AuthorityKind kind,
        RecordId entry,
        Position position,
        Grade grade,
        DelegationLevel level,
        DelegationLevel levelDemanded,
        Grade gradeDemanded,
        Long registerVersion) {}
