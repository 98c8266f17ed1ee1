package permanency.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import permanency.policy.LegalTime;
import permanency.query.http.BadParameter;

/** Times as a search takes them: the database knows none that are far away. */
final class OurTimes {

    private OurTimes() {}

    /** Null when none is asked for. */
    static OffsetDateTime at(Instant instant, String field) {
        if (instant == null) {
            return null;
        }
        require(LegalTime.day(instant), field);
        return instant.atOffset(ZoneOffset.UTC);
    }

    static void require(LocalDate day, String field) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new BadParameter(field, "is a day of no year from 1900 to 2199");
        }
    }
}
