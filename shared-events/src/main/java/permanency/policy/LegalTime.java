package permanency.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which people in New South Wales live, and by which all days are judged. */
public final class LegalTime {

    public static final ZoneId ZONE = ZoneId.of("Australia/Sydney");

    private LegalTime() {}

    /** The day it is there at an instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
