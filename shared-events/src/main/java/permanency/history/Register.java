package permanency.history;

import static permanency.history.RegisterEntry.Kind.COORDINATOR_PILOT;
import static permanency.history.RegisterEntry.Kind.LEVEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import permanency.events.RecordId;
import permanency.events.delegation.DecisionLevelSet;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationCorrected;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.DelegationVoided;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;

/**
 * A delegation register as its events tell it, corrections applied: the state-wide one, which holds levels, or that of a
 * district, with its local arrangements and pilots.
 *
 * @param version of the newest event; null while there is none
 */
public record Register(Long version, List<RegisterEntry> entries) {

    public static final Register EMPTY = new Register(null, List.of());

    public Register apply(DelegationEvent event) {
        return new Register(version == null ? 0 : version + 1, List.copyOf(after(event)));
    }

    private List<RegisterEntry> after(DelegationEvent event) {
        if (event instanceof DecisionLevelSet e) {
            return with(RegisterEntry.of(e));
        } else if (event instanceof LocalArrangementApproved e) {
            return with(RegisterEntry.of(e));
        } else if (event instanceof PilotStarted e) {
            return with(RegisterEntry.of(e));
        } else if (event instanceof DelegationEnded e) {
            return changing(e.entryId(), entry -> entry.endedFrom(e.occurredOn()));
        } else if (event instanceof DelegationVoided e) {
            return entries.stream()
                    .filter(entry -> !entry.id().equals(e.voids()))
                    .toList();
        } else if (event instanceof DelegationCorrected) {
            return entries;
        }
        throw new NotFolded(event);
    }

    /** A new entry, or a corrected one in the place of what it said before. */
    private List<RegisterEntry> with(RegisterEntry entry) {
        if (find(entry.id()).isPresent()) {
            return changing(entry.id(), wrong -> entry.endedFrom(wrong.endedFrom()));
        }
        var more = new ArrayList<>(entries);
        more.add(entry);
        return more;
    }

    private List<RegisterEntry> changing(RecordId id, UnaryOperator<RegisterEntry> change) {
        return entries.stream()
                .map(entry -> entry.id().equals(id) ? change.apply(entry) : entry)
                .toList();
    }

    public Optional<RegisterEntry> find(RecordId entryId) {
        return entries.stream().filter(e -> e.id().equals(entryId)).findFirst();
    }

    /** The level for such decisions; of several in force the one that starts last, and of those the one entered last. */
    public Optional<RegisterEntry> levelFor(DelegatedDecision decision, LocalDate day) {
        return inForce(day)
                .filter(e -> e.kind() == LEVEL && e.decision() == decision)
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }

    public List<RegisterEntry> pilotsOn(LocalDate day) {
        return inForce(day).filter(e -> e.kind() == COORDINATOR_PILOT).toList();
    }

    public List<RegisterEntry> arrangementsFor(Position position, LocalDate day) {
        return inForce(day)
                .filter(e -> e.kind() != LEVEL && e.kind() != COORDINATOR_PILOT)
                .filter(e -> e.position().equals(position))
                .toList();
    }

    private Stream<RegisterEntry> inForce(LocalDate day) {
        return entries.stream().filter(e -> e.isInForce(day));
    }
}
