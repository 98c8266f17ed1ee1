package permanency.command.care;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.care.CareOrders.endPlacement;
import static permanency.command.care.CareOrders.place;
import static permanency.command.care.CarePast.PLACEMENT;
import static permanency.command.care.CarePast.placed;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;

import org.junit.jupiter.api.Test;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.care.PlacementEnded;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.TherapeuticCare;

class RecordPlacementTest {

    @Test
    void dcj_and_the_provider_that_manages_the_case_record_a_placement() {
        given(restoration())
                .by(caseworker())
                .when(place("2019-11-12", null))
                .isAcceptedBy(R159)
                .records(PlacementRecorded.class);
        given(restoration()).by(practitioner()).when(place("2019-11-12", null)).isAcceptedBy(R159);
    }

    @Test
    void a_provider_does_not_record_one_of_a_day_on_which_it_did_not_manage_the_case() {
        given(restoration()).by(practitioner()).when(place("2019-11-11", null)).isRefusedBy(R159);
        given(restoration())
                .by(practitionerOf("river-and-plain"))
                .when(place("2019-11-12", null))
                .isRefusedBy(R159);
    }

    @Test
    void a_placement_ends_on_its_first_day_at_the_earliest_and_once() {
        given(restoration())
                .and(placed(null, "2019-11-12"))
                .by(practitioner())
                .when(endPlacement(PLACEMENT, "2019-11-12"))
                .isAcceptedBy(R131)
                .then()
                .by(practitioner())
                .when(endPlacement(PLACEMENT, "2019-11-13"))
                .isRejectedAs(NotOpen.class);
        given(restoration())
                .and(placed(null, "2019-11-13"))
                .by(practitioner())
                .when(endPlacement(PLACEMENT, "2019-11-12"))
                .isRefusedBy(R131)
                .naming("endedOn");
    }

    @Test
    void a_placement_that_was_never_recorded_does_not_end() {
        given(restoration())
                .by(practitioner())
                .when(endPlacement(PLACEMENT, "2020-01-01"))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void the_placement_that_started_last_and_has_not_ended_is_the_current_one() {
        var outcome = given(restoration())
                .and(placed(null, "2019-11-12"))
                .by(practitioner())
                .when(place("2020-02-01", TherapeuticCare.ITC));
        assertThat(outcome.history().care().currentPlacement())
                .hasValueSatisfying(p -> assertThat(p.therapeuticCare()).isEqualTo(TherapeuticCare.ITC));
    }

    @Test
    void a_placement_is_corrected_and_keeps_its_end() {
        var outcome = given(restoration())
                .and(placed(null, "2019-11-12"), new PlacementEnded(CHILD, id("end"), day("2020-02-01"), PLACEMENT))
                .by(practitioner())
                .correcting(PLACEMENT, "It was a transitional one.")
                .when(place("2019-11-13", TherapeuticCare.ITTC))
                .isAcceptedBy(R132);
        var care = outcome.history().care();
        assertThat(care.endOf(care.placement(PLACEMENT).orElseThrow())).contains(day("2020-02-01"));
    }

    @Test
    void its_end_is_voided_before_itself() {
        var ended = given(restoration())
                .and(placed(null, "2019-11-12"), new PlacementEnded(CHILD, id("end"), day("2020-02-01"), PLACEMENT));
        ended.by(practitioner())
                .when(voidRecord(PLACEMENT, "It was the brother's."))
                .isRefusedBy(R132);
        ended.by(practitioner())
                .when(voidRecord(id("end"), "It goes on."))
                .isAcceptedBy(R132)
                .then()
                .by(practitioner())
                .when(voidRecord(PLACEMENT, "It was the brother's."))
                .isAcceptedBy(R132);
    }
}
