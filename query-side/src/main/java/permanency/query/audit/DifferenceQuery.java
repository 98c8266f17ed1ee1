package permanency.query.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import permanency.query.http.BadParameter;

/**
 * Between which two moments of knowing a history is compared.
 *
 * @param asAt the day of the state that is compared; today when left out
 */
record DifferenceQuery(
        @NotNull Instant from,
        @NotNull Instant to,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt) {

    void requireSense(Instant now) {
        if (to.isAfter(now)) {
            throw new BadParameter("to", "is in the future");
        }
        if (from.isAfter(to)) {
            throw new BadParameter("from", "lies after to");
        }
    }
}
