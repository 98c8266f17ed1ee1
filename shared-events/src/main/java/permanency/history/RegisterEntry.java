package permanency.history;

import static permanency.events.delegation.DelegatedDecision.GOAL_CHANGE;
import static permanency.events.delegation.DelegationScope.PROVIDER_MANAGED;
import static permanency.events.delegation.Position.PERMANENCY_COORDINATOR;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.delegation.DecisionLevelSet;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.Grade;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;

/**
 * One entry of a delegation register: a level for a kind of decision, or a position that decides beside the delegates.
 *
 * @param level null unless the entry is about a level; {@code position} and {@code scope} are null if it is
 * @param minimumGrade null of a level, and where the entry leaves it to the settings
 * @param lastDay the last day by the entry itself; null when open
 * @param endedFrom the first day without it, when it was ended since; null when it was not
 */
public record RegisterEntry(
        RecordId id,
        Kind kind,
        DelegatedDecision decision,
        DelegationLevel level,
        Position position,
        Grade minimumGrade,
        DelegationScope scope,
        LocalDate from,
        LocalDate lastDay,
        LocalDate endedFrom,
        String instrument) {

    /** What sort of entry; the pilot of coordinators has a rule of its own (R73). */
    public enum Kind {
        LEVEL,
        LOCAL_ARRANGEMENT,
        PILOT,
        TRIAL,
        COORDINATOR_PILOT
    }

    static RegisterEntry of(DecisionLevelSet e) {
        return new RegisterEntry(
                e.entryId(),
                Kind.LEVEL,
                e.decision(),
                e.level(),
                null,
                null,
                null,
                e.occurredOn(),
                e.lastDay(),
                null,
                e.instrument());
    }

    static RegisterEntry of(LocalArrangementApproved e) {
        return new RegisterEntry(
                e.entryId(),
                Kind.valueOf(e.kind().name()),
                GOAL_CHANGE,
                null,
                e.position(),
                e.minimumGrade(),
                e.scope(),
                e.occurredOn(),
                e.lastDay(),
                null,
                e.instrument());
    }

    static RegisterEntry of(PilotStarted e) {
        return new RegisterEntry(
                e.entryId(),
                Kind.COORDINATOR_PILOT,
                GOAL_CHANGE,
                null,
                PERMANENCY_COORDINATOR,
                e.minimumGrade(),
                PROVIDER_MANAGED,
                e.occurredOn(),
                e.lastDay(),
                null,
                e.instrument());
    }

    /** The last day of all, ended since or not; null when open. It lies before the first when no day is left. */
    public LocalDate holdsUntil() {
        var ended = endedFrom == null ? null : endedFrom.minusDays(1);
        return lastDay == null || ended != null && ended.isBefore(lastDay) ? ended : lastDay;
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && !isOverBy(day);
    }

    /** Whether no day from that one on is left to it. */
    public boolean isOverBy(LocalDate day) {
        return holdsUntil() != null && holdsUntil().isBefore(day);
    }

    public boolean covers(boolean providerManaged) {
        return scope == DelegationScope.ALL || providerManaged;
    }

    /** Whether both are about a level, about a position, or the pilot of coordinators. */
    public boolean isLike(RegisterEntry other) {
        return (kind == Kind.LEVEL) == (other.kind == Kind.LEVEL)
                && (kind == Kind.COORDINATOR_PILOT) == (other.kind == Kind.COORDINATOR_PILOT);
    }

    RegisterEntry endedFrom(LocalDate firstDayWithout) {
        return new RegisterEntry(
                id, kind, decision, level, position, minimumGrade, scope, from, lastDay, firstDayWithout, instrument);
    }
}
