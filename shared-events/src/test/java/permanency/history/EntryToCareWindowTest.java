package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.history.EntryToCareWindow.R13;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import permanency.events.ChildEvent;
import permanency.events.care.CareArrangement;
import permanency.events.care.CareExitReason;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.reference.Reference;

class EntryToCareWindowTest {

    private static final Reference REFERENCE = Reference.bundled();

    private static ChildEvent entered(String day) {
        return new EntryToCareRecorded(CHILD, id("entry " + day), on(day), CareArrangement.STATUTORY);
    }

    private static ChildEvent left(String day) {
        return new ExitFromCareRecorded(CHILD, id("exit " + day), on(day), CareExitReason.RESTORATION);
    }

    private static Optional<Boolean> within(String day, ChildHistory history) {
        return EntryToCareWindow.includes(on(day), history, REFERENCE);
    }

    @Test
    void permanency_within_two_years_of_entry_to_care_is_told_apart() {
        var history = ChildHistory.of(List.of(Facts.registered(on("2019-03-04")), entered("2020-02-29")));
        assertThat(within("2022-02-28", history)).as(R13.sentence()).contains(true);
        assertThat(within("2022-03-01", history)).as(R13.sentence()).contains(false);
    }

    @Test
    void it_counts_from_the_last_entry_also_on_the_day_of_leaving_care() {
        var history = ChildHistory.of(List.of(
                Facts.registered(on("2015-03-04")),
                entered("2015-06-01"),
                left("2016-06-01"),
                entered("2019-06-01"),
                left("2021-06-01")));
        assertThat(within("2021-06-01", history)).contains(true);
        assertThat(EntryToCareWindow.lastDay(on("2021-06-01"), history, REFERENCE))
                .contains(on("2021-06-01"));
        assertThat(EntryToCareWindow.lastDay(on("2016-06-01"), history, REFERENCE))
                .contains(on("2017-06-01"));
    }

    @Test
    void a_child_who_was_never_in_care_has_no_such_window() {
        var history = ChildHistory.of(List.of(Facts.registered(on("2019-03-04")), entered("2020-06-01")));
        assertThat(within("2020-05-31", history)).isEmpty();
    }
}
