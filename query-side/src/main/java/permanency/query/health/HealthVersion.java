package permanency.query.health;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was entered of a child's health at one time, whole.
 *
 * @param diagnosis null where none was given
 * @param supersededAt when the next version was entered, be it for this purpose or another; null while this one holds
 */
record HealthVersion(
        int version,
        LocalDate statedOn,
        String disability,
        String diagnosis,
        Instant recordedAt,
        String recordedBy,
        Instant supersededAt) {}
