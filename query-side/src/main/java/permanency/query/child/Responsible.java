package permanency.query.child;

import java.time.LocalDate;
import java.util.List;
import permanency.events.DistrictId;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.SubcontractingRecorded;
import permanency.history.ChildHistory;

/**
 * Who manages the case.
 *
 * @param since null while no transfer was recorded: DCJ has managed the case from the beginning
 * @param secondaryUnit of DCJ, while a provider has primary responsibility; null when none was named
 * @param subcontracted work that goes on
 */
record Responsible(
        CaseHolder holder,
        LocalDate since,
        DistrictId district,
        String secondaryUnit,
        List<Subcontracted> subcontracted) {

    /** Work of a provider that another organisation does; {@code until} is null while that is open. */
    record Subcontracted(String subcontractor, String service, LocalDate from, LocalDate until) {}

    static Responsible of(ChildHistory then, LocalDate day) {
        var responsibility = then.responsibility();
        return new Responsible(
                responsibility.holder(),
                responsibility.since(),
                then.registration().district(),
                responsibility.nominatedUnit(),
                responsibility.subcontracting().stream()
                        .filter(s -> s.until() == null || !s.until().isBefore(day))
                        .filter(s -> s.provider().equals(responsibility.holder().provider()))
                        .map(Responsible::subcontracted)
                        .toList());
    }

    private static Subcontracted subcontracted(SubcontractingRecorded s) {
        return new Subcontracted(s.subcontractor(), s.service(), s.occurredOn(), s.until());
    }
}
