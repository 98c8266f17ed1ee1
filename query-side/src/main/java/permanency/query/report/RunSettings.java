package permanency.query.report;

import java.util.List;
import permanency.reference.Reference;
import permanency.reference.Reports.Target;

/**
 * What of the reference data a run is shown and published by.
 *
 * @param timeBands in their order
 * @param districts that there were on a day of the quarter, {@code providers} likewise
 * @param districtGroups of its last day
 */
record RunSettings(
        List<Target> targets,
        List<String> timeBands,
        List<String> ageGroups,
        List<Grouped> districts,
        List<String> districtGroups,
        List<String> providers) {

    /** @param group on the last day; {@code none} when the district is in none */
    record Grouped(String district, String group) {}

    static RunSettings of(Reference reference, Quarter quarter) {
        var reports = reference.reports().on(quarter.until());
        var there = new ThereInQuarter(reference, quarter);
        return new RunSettings(
                reports.targets(),
                Bands.ofMonths(reports.timeBandMonths()),
                Bands.ofYears(reports.ageGroupsFrom()),
                there.districts(),
                there.districtGroups(),
                there.providers());
    }
}
