package permanency.query.projection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of a timeline: what held from one day to before another, as known from one instant to before
 * another. An end that is null is open.
 */
public record Period<S>(
        UUID childId,
        LocalDate validFrom,
        LocalDate validTo,
        Instant knownFrom,
        Instant knownTo,
        @JsonUnwrapped S said) implements OfChild {

    /** No two rows of a child have the same. */
    record Key(Instant knownFrom, LocalDate validFrom) {}

    Key key() {
        return new Key(knownFrom, validFrom);
    }

    boolean isStillSaid() {
        return knownTo == null;
    }

    boolean reachesBeyond(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    Period<S> knownUntil(Instant instant) {
        return new Period<>(childId, validFrom, validTo, knownFrom, instant, said);
    }

    /** The part before the day, as it is known since the instant. */
    Period<S> before(LocalDate day, Instant since) {
        return new Period<>(childId, validFrom, day, since, null, said);
    }
}
