package permanency.query.extract;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import permanency.reference.Windows;

/** Which needs the day of a record brings with it, as the commands have them; no field of the record tells these. */
final class OfTheDay {

    private OfTheDay() {}

    /**
     * @param bornOn null when it is not known
     * @param orderEnds whether an order that ends was in force
     */
    static Set<Need> needs(LocalDate day, LocalDate bornOn, boolean orderEnds, Windows windows) {
        var needs = EnumSet.noneOf(Need.class);
        if (bornOn != null
                && windows.asksForLeavingCarePlan(Period.between(bornOn, day).getYears())) {
            needs.add(Need.OLD_ENOUGH_TO_LEAVE_CARE);
        }
        if (orderEnds) {
            needs.add(Need.ORDER_THAT_ENDS);
        }
        if (windows.asksForActiveEfforts(day)) {
            needs.add(Need.ACTIVE_EFFORTS);
        }
        return needs;
    }
}
