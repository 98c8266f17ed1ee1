package permanency.query.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.events.delegation.AuthorityKind;
import permanency.query.child.HistoryEntry.Superseded;

/** An event of a history as a line of a table; the payload is JSON, as it was stored. */
record HistoryLine(
        long version,
        String name,
        String revision,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        String actorName,
        String organisation,
        String position,
        String grade,
        String level,
        List<String> districts,
        AuthorityKind authority,
        String clause,
        String correlationId,
        String reference,
        boolean derived,
        Long becauseOf,
        Long supersededBy,
        String supersededBecause,
        List<Long> replacements,
        List<Long> supersedes,
        String payload) {

    static HistoryLine of(HistoryEntry e) {
        var by = e.recordedBy();
        var superseded = Optional.ofNullable(e.superseded());
        return new HistoryLine(
                e.version(),
                e.name(),
                e.revision(),
                e.occurredOn(),
                e.recordedAt(),
                by.actor(),
                by.name(),
                by.organisation(),
                by.position(),
                by.grade(),
                by.level(),
                by.districts(),
                e.authority() == null ? null : e.authority().kind(),
                e.clause(),
                e.correlationId(),
                e.reference(),
                e.derived(),
                e.becauseOf(),
                superseded.map(Superseded::by).orElse(null),
                superseded.map(Superseded::reason).orElse(null),
                superseded.map(Superseded::replacements).orElse(List.of()),
                e.supersedes(),
                e.payload());
    }
}
