package permanency.command.delegation;

import java.util.List;
import java.util.Map;
import permanency.events.ProviderId;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/**
 * Which levels and grades decide by the settings: the levels hold where the state-wide register says nothing.
 *
 * @param mostSeniorFirst every level there is; the order says which of two is more senior
 * @param goalChange the least senior level that decides a goal change (R70)
 * @param extension the least senior level that decides an extension (R99)
 * @param register the least senior level that enters delegations (R160)
 * @param arrangementGrade the lowest grade that a local arrangement or pilot may name (R72)
 * @param providers that set and decide goals of the children they manage, and the position that does so (R88)
 */
public record DelegationLadder(
        List<DelegationLevel> mostSeniorFirst,
        DelegationLevel goalChange,
        DelegationLevel extension,
        DelegationLevel register,
        Grade arrangementGrade,
        Map<ProviderId, Position> providers) {

    public DelegationLadder {
        providers = Map.copyOf(providers);
        mostSeniorFirst = List.copyOf(mostSeniorFirst);
        if (!mostSeniorFirst.containsAll(List.of(goalChange, extension, register))) {
            throw new IllegalArgumentException("the levels that decide must stand on the ladder");
        }
    }

    /** Of no provider that decides. */
    public DelegationLadder(
            List<DelegationLevel> mostSeniorFirst,
            DelegationLevel goalChange,
            DelegationLevel extension,
            DelegationLevel register,
            Grade arrangementGrade) {
        this(mostSeniorFirst, goalChange, extension, register, arrangementGrade, Map.of());
    }

    public DelegationLevel levelFor(DelegatedDecision decision) {
        return switch (decision) {
            case GOAL_CHANGE -> goalChange;
            case EXTENSION -> extension;
            case REGISTER -> register;
        };
    }

    public boolean holds(DelegationLevel level) {
        return mostSeniorFirst.contains(level);
    }

    /** False for no level, and for one that is not on the ladder. */
    public boolean atOrAbove(DelegationLevel level, DelegationLevel bound) {
        var place = level == null ? -1 : mostSeniorFirst.indexOf(level);
        return place >= 0 && place <= mostSeniorFirst.indexOf(bound);
    }
}
