package permanency.command.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Sydney, by which all dates are judged. */
public record Today(Clock clock) {

    private static final ZoneId LEGAL_ZONE = ZoneId.of("Australia/Sydney");

    public LocalDate date() {
        return LocalDate.now(clock.withZone(LEGAL_ZONE));
    }
}
