package permanency.reference;

import java.time.LocalDate;
import permanency.events.DistrictId;

/**
 * A DCJ district.
 *
 * @param from null for one that was there before the program
 * @param until its last day; null while it goes on
 * @param groupSupervisionOnAdoption whether it holds Group Supervision when adoption of an Aboriginal child is
 *     considered (R118)
 */
public record District(
        DistrictId code, String name, LocalDate from, LocalDate until, boolean groupSupervisionOnAdoption) {

    public District {
        Fields.given("code", code);
        Fields.given("name", name);
        Fields.require(from == null || until == null || !until.isBefore(from), "until", "lies before from");
    }

    public boolean exists(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
