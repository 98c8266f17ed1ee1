package permanency.query.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import permanency.reference.Reference;
import permanency.reference.Windows;

/** What has to be in a record by its day, on both sides of each edge (R119, R130). */
class OfTheDayTest {

    private static final String BEFORE = "2023-11-14";

    @Test
    void a_child_needs_a_plan_for_leaving_care_from_its_fifteenth_birthday_on() {
        assertThat(needs(BEFORE, "2008-11-15", false)).isEmpty();
        assertThat(needs(BEFORE, "2008-11-14", false)).containsExactly(Need.OLD_ENOUGH_TO_LEAVE_CARE);
    }

    @Test
    void one_born_on_a_leap_day_has_its_birthday_in_march() {
        assertThat(needs("2023-02-28", "2008-02-29", false)).isEmpty();
        assertThat(needs("2023-03-01", "2008-02-29", false)).containsExactly(Need.OLD_ENOUGH_TO_LEAVE_CARE);
    }

    @Test
    void nobody_knows_how_old_a_child_is_without_a_day_of_birth() {
        assertThat(OfTheDay.needs(LocalDate.parse(BEFORE), null, false, windows(BEFORE)))
                .isEmpty();
    }

    @Test
    void an_order_that_ends_has_its_end_recorded() {
        assertThat(needs(BEFORE, "2020-02-03", true)).containsExactly(Need.ORDER_THAT_ENDS);
    }

    @Test
    void active_efforts_are_recorded_from_15_november_2023_on() {
        assertThat(needs("2023-11-14", "2020-02-03", false)).isEmpty();
        assertThat(needs("2023-11-15", "2020-02-03", false)).containsExactly(Need.ACTIVE_EFFORTS);
    }

    private static Set<Need> needs(String day, String bornOn, boolean orderEnds) {
        return OfTheDay.needs(LocalDate.parse(day), LocalDate.parse(bornOn), orderEnds, windows(day));
    }

    private static Windows windows(String day) {
        return Reference.bundled().windows().on(LocalDate.parse(day));
    }
}
