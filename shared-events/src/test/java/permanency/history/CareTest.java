package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.care.CareArrangement.STATUTORY;
import static permanency.events.care.CareArrangement.SUPPORTED;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.events.RecordId;
import permanency.events.care.CareArrangement;
import permanency.events.care.CareEvent;
import permanency.events.care.CareExitReason;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.PlacementEnded;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.PlacementType;

class CareTest {

    private static final RecordId FIRST = id("first");
    private static final RecordId SECOND = id("second");

    private static Care care(CareEvent... facts) {
        return ChildHistory.of(List.of(facts)).care();
    }

    private static EntryToCareRecorded entered(String day, CareArrangement arrangement) {
        return new EntryToCareRecorded(CHILD, id("entry " + day), on(day), arrangement);
    }

    private static ExitFromCareRecorded left(String day) {
        return new ExitFromCareRecorded(CHILD, id("exit " + day), on(day), CareExitReason.RESTORATION);
    }

    private static PlacementRecorded placed(RecordId placement, String day) {
        return new PlacementRecorded(CHILD, placement, on(day), PlacementType.FOSTER_CARE, null, PROVIDER.provider());
    }

    private static PlacementEnded ended(RecordId placement, String day) {
        return new PlacementEnded(CHILD, id("end of " + placement), on(day), placement);
    }

    @Test
    void a_second_entry_states_another_arrangement_and_begins_no_other_time_in_care() {
        var care = care(entered("2019-11-01", STATUTORY), entered("2020-02-01", SUPPORTED));
        assertThat(care.inCareSince()).isEqualTo("2019-11-01");
        assertThat(care.arrangement()).contains(SUPPORTED);
        assertThat(care(entered("2019-11-01", STATUTORY)).arrangement()).contains(STATUTORY);
    }

    @Test
    void whoever_left_care_is_under_no_arrangement_until_the_next_entry() {
        var left = care(entered("2019-11-01", STATUTORY), left("2020-02-01"));
        assertThat(left.arrangement()).isEmpty();
        assertThat(left.inCareSince()).isNull();
        assertThat(left.enteredOn()).isEqualTo("2019-11-01");
        var back = care(entered("2019-11-01", STATUTORY), left("2020-02-01"), entered("2020-06-01", SUPPORTED));
        assertThat(back.arrangement()).contains(SUPPORTED);
        assertThat(back.inCareSince()).isEqualTo("2020-06-01");
        assertThat(care().arrangement()).isEmpty();
    }

    @Test
    void each_placement_is_found_by_its_id_and_has_its_own_end() {
        var care = care(placed(FIRST, "2019-11-12"), ended(FIRST, "2020-01-31"), placed(SECOND, "2020-02-01"));
        assertThat(care.placement(SECOND)).map(PlacementRecorded::occurredOn).contains(on("2020-02-01"));
        assertThat(care.placement(id("none"))).isEmpty();
        assertThat(care.endOf(care.placement(FIRST).orElseThrow())).contains(on("2020-01-31"));
        assertThat(care.endOf(care.placement(SECOND).orElseThrow())).isEmpty();
    }

    @Test
    void a_placement_that_ended_is_not_the_current_one_even_if_it_started_last() {
        var overlapping = care(placed(FIRST, "2019-11-12"), placed(SECOND, "2020-02-01"), ended(SECOND, "2020-03-01"));
        assertThat(overlapping.currentPlacement())
                .map(PlacementRecorded::recordId)
                .contains(FIRST);
        var none = care(placed(FIRST, "2019-11-12"), ended(FIRST, "2020-03-01"));
        assertThat(none.currentPlacement()).isEmpty();
        var both = care(placed(FIRST, "2019-11-12"), placed(SECOND, "2020-02-01"));
        assertThat(both.currentPlacement()).map(PlacementRecorded::recordId).contains(SECOND);
    }

    @Test
    void each_legal_action_is_found_by_its_id() {
        var care = care(
                new LegalActionCommenced(CHILD, FIRST, on("2020-01-01"), null),
                new LegalActionCommenced(CHILD, SECOND, on("2020-02-01"), null));
        assertThat(care.legalAction(SECOND))
                .map(LegalActionCommenced::occurredOn)
                .contains(on("2020-02-01"));
        assertThat(care.legalAction(id("none"))).isEmpty();
    }
}
