package permanency.query.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import permanency.query.http.BadParameter;

/**
 * Which records of a kind somebody wants to have. All parameters may be left out.
 *
 * @param from first day on which they occurred, and {@code to} the last
 * @param district that was responsible on the day of the record
 * @param provider that managed the case on that day; {@code none}: DCJ did
 * @param asKnownAt by what was known then; now when left out
 */
record ExtractQuery(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
        String district,
        String provider,
        Instant asKnownAt) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    ExtractQuery {
        from = from == null ? FIRST : from;
        to = to == null ? LAST : to;
    }

    Map<String, Object> params(Extract<?> extract, Instant known) {
        require(!from.isBefore(FIRST) && !from.isAfter(LAST), "from", "is a day of no year from 1900 to 2199");
        require(!to.isAfter(LAST), "to", "is a day of no year from 1900 to 2199");
        require(!to.isBefore(from), "to", "lies before from");
        var params = new HashMap<String, Object>();
        params.put("names", extract.events().toArray(String[]::new));
        params.put("from", from);
        params.put("to", to);
        params.put("district", district);
        params.put("provider", provider);
        params.put("asKnownAt", known.atOffset(ZoneOffset.UTC));
        return params;
    }

    private static void require(boolean condition, String field, String message) {
        if (!condition) {
            throw new BadParameter(field, message);
        }
    }
}
