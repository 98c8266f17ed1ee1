package permanency.command.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;

/** The delegation register of one district: local arrangements and pilots, each with its days. */
public record Register(List<Entry> entries) {

    public static final Register EMPTY = new Register(List.of());

    /** @param lastDay null while open */
    public record Entry(
            RecordId id, Position position, DelegationScope scope, LocalDate from, LocalDate lastDay, boolean pilot) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
        }

        boolean covers(boolean providerManaged) {
            return scope == DelegationScope.ALL || providerManaged;
        }

        Entry ending(LocalDate lastDay) {
            return new Entry(id, position, scope, from, lastDay, pilot);
        }
    }

    public Register apply(DelegationEvent event) {
        var more = new ArrayList<>(entries);
        if (event instanceof LocalArrangementApproved e) {
            more.add(new Entry(e.entryId(), e.position(), e.scope(), e.occurredOn(), e.lastDay(), false));
        } else if (event instanceof PilotStarted e) {
            more.add(new Entry(
                    e.entryId(),
                    Position.PERMANENCY_COORDINATOR,
                    DelegationScope.PROVIDER_MANAGED,
                    e.occurredOn(),
                    e.lastDay(),
                    true));
        } else if (event instanceof DelegationEnded e) {
            more.replaceAll(entry ->
                    entry.id().equals(e.entryId()) ? entry.ending(e.occurredOn().minusDays(1)) : entry);
        }
        return new Register(List.copyOf(more));
    }

    public Optional<Entry> find(RecordId entryId) {
        return entries.stream().filter(e -> e.id().equals(entryId)).findFirst();
    }

    Optional<Entry> pilotOn(LocalDate day) {
        return entries.stream().filter(e -> e.pilot() && e.isInForce(day)).findFirst();
    }

    List<Entry> arrangementsFor(Position position, LocalDate day) {
        return entries.stream()
                .filter(e -> !e.pilot() && e.position().equals(position) && e.isInForce(day))
                .toList();
    }
}
