package permanency.query.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of day by which people in New South Wales live. */
final class LegalTime {

    static final ZoneId ZONE = ZoneId.of("Australia/Sydney");

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'Sydney time'", Locale.ENGLISH)
            .withZone(ZONE);

    private LegalTime() {}

    static String inWords(Instant time) {
        return FORMAT.format(time);
    }
}
