package permanency.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * Within which time something is due or allowed.
 *
 * @param copyBusinessDays to give a provider its copy of a review (R52)
 * @param transferMeetingBusinessDays to hold a transfer meeting after a transfer (R20)
 * @param newlyInCareMeetingDays the same for a child newly in care with the goal restoration, in days
 * @param newlyInCareDays after entry to care for which a child counts as newly in care (R20)
 * @param firstApplicationDays before or after entry to care within which DCJ's first care application needs no consultation (R28)
 * @param entryToCareMonths from entry to care within which reports look for permanency (R13)
 * @param taskDays to do what a task asks for; then it counts as unanswered
 * @param culturalConsultationMonths for which a cultural consultation speaks to a decision (R117)
 * @param activeEffortsFrom the day from which decisions speak of active efforts (R119)
 * @param leavingCarePlanAge from which a review says where the plan for leaving care stands, in years
 * @param extensionMonthsAhead before the end of a goal package its extension may be applied for (R98)
 * @param extensionMonths granted unless said otherwise (R100)
 * @param shortestExtensionMonths that one decision may grant (R100)
 * @param longestExtensionMonths that one decision may grant (R100)
 * @param packageEndingDays before its end in which a package counts as ending
 * @param targetMarkMonths before a target date, at each of which the two-year list marks a child (R146)
 * @param providerRecordYears for which a provider keeps the records of a placement that ended (R135)
 */
public record Windows(
        String version,
        LocalDate from,
        int copyBusinessDays,
        int transferMeetingBusinessDays,
        int newlyInCareMeetingDays,
        int newlyInCareDays,
        int firstApplicationDays,
        int entryToCareMonths,
        int taskDays,
        int culturalConsultationMonths,
        LocalDate activeEffortsFrom,
        int leavingCarePlanAge,
        int extensionMonthsAhead,
        int extensionMonths,
        int shortestExtensionMonths,
        int longestExtensionMonths,
        int packageEndingDays,
        List<Integer> targetMarkMonths,
        int providerRecordYears)
        implements Versioned {

    public Windows {
        Fields.given("activeEffortsFrom", activeEffortsFrom);
        Fields.distinct("targetMarkMonths", targetMarkMonths, month -> month);
        Fields.require(!targetMarkMonths.isEmpty(), "targetMarkMonths", "is empty");
        targetMarkMonths.forEach(months -> Fields.positive("targetMarkMonths", months));
        targetMarkMonths = List.copyOf(targetMarkMonths);
    }

    /** Whether what is recorded as of the day has to speak of active efforts (R119). */
    public boolean asksForActiveEfforts(LocalDate day) {
        return !day.isBefore(activeEffortsFrom);
    }

    /** Whether a review has to say where the plan for leaving care stands (R130). */
    public boolean asksForLeavingCarePlan(int age) {
        return age >= leavingCarePlanAge;
    }
}
