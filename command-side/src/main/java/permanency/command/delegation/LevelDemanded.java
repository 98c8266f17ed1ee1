package permanency.command.delegation;

import static permanency.events.delegation.AuthorityKind.DELEGATION_LEVEL;

import java.time.LocalDate;
import permanency.command.submission.Actor;
import permanency.events.RecordId;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationLevel;
import permanency.history.Register;
import permanency.history.RegisterEntry;

/**
 * The least senior level that takes a kind of decision on a day, and where it stands.
 *
 * @param entry of the state-wide register; null when the settings say it, as the register says nothing
 * @param registerVersion of the state-wide register; null while it has no entries
 */
public record LevelDemanded(DelegationLevel level, RecordId entry, Long registerVersion, DelegationLadder ladder) {

    static LevelDemanded of(DelegatedDecision decision, LocalDate day, Register stateWide, DelegationLadder ladder) {
        var entry = stateWide.levelFor(decision, day);
        return new LevelDemanded(
                entry.map(RegisterEntry::level).orElseGet(() -> ladder.levelFor(decision)),
                entry.map(RegisterEntry::id).orElse(null),
                stateWide.version(),
                ladder);
    }

    /** Whoever holds no level does not reach it. */
    public boolean isReachedBy(Actor actor) {
        return ladder.atOrAbove(actor.level(), level);
    }

    /** What the refused are told. */
    String inWords() {
        return "It takes level " + level.value() + " or above on that day.";
    }

    AuthorityBasis basisOf(Actor actor) {
        return new AuthorityBasis(
                DELEGATION_LEVEL, entry, actor.position(), actor.grade(), actor.level(), level, null, registerVersion);
    }
}
