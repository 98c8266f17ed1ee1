package permanency.command.submission;

import java.time.Clock;
import java.time.LocalDate;
import permanency.policy.LegalTime;

/** The day it is in Sydney, by which all dates are judged. */
public record Today(Clock clock) {

    public LocalDate date() {
        return LegalTime.day(clock.instant());
    }
}
