package permanency.query.child;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * As at which day, and by what was known when, somebody wants to see a child. All parameters may be left out.
 *
 * @param minVersion that the caller knows of; waited for, briefly
 */
record ChildQuery(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt,
        Instant asKnownAt,
        @Min(0) Long minVersion) {}
