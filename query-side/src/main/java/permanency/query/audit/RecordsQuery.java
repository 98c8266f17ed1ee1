package permanency.query.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import permanency.events.delegation.AuthorityKind;

/**
 * What an auditor looks for in all that was recorded. All parameters may be left out; those given hold together.
 *
 * @param actor subject of the one who recorded it; {@code organisation} and {@code position} as they were then
 * @param name of the event, such as goal.GoalChangeApproved
 * @param decision what was decided on a goal or an extension
 * @param clause by which it was decided, such as R73
 * @param authority on which the decision rests
 * @param district where the child was, as far as was known when it was recorded; {@code provider} that managed the case
 *     likewise
 * @param districtGroup all districts of that group, as groups are on the day of {@code asKnownAt}
 * @param recordedFrom not before this instant; {@code recordedTo} before that one
 * @param occurredFrom not before this day; {@code occurredTo} not after that one
 * @param asKnownAt by what was known then; now when left out
 * @param cursor as a page before gave it out: the events that follow on it
 */
record RecordsQuery(
        String actor,
        String organisation,
        String position,
        String name,
        Decision decision,
        String clause,
        AuthorityKind authority,
        String district,
        String districtGroup,
        String provider,
        UUID child,
        Instant recordedFrom,
        Instant recordedTo,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate occurredFrom,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate occurredTo,
        String correlationId,
        Corrected corrected,
        Instant asKnownAt,
        String cursor,
        @Min(1) @Max(200) Integer limit) {

    private static final int DEFAULT_LIMIT = 50;

    RecordsQuery {
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
