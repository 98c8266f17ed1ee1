package permanency.command.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.day;
import static permanency.command.Past.plus;
import static permanency.command.Past.restoration;
import static permanency.command.child.ChildOrders.move;
import static permanency.command.child.ChildOrders.moved;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.R162;

import org.junit.jupiter.api.Test;
import permanency.command.submission.NotOpen;
import permanency.events.DistrictId;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.records.RecordCorrected;
import permanency.events.review.ReviewFallsDue;

class MoveToDistrictTest {

    @Test
    void the_schedule_says_the_new_district_from_that_day_on_and_no_date_moves() {
        var outcome = given(restoration())
                .by(caseworker())
                .when(move("2020-03-01", ChildOrders.ILLAWARRA))
                .isAcceptedBy(R159)
                .records(ChildMovedDistrict.class)
                .dueOn("2020-05-12");
        var due = outcome.recorded(ReviewFallsDue.class);
        assertThat(due.district()).isEqualTo(ChildOrders.ILLAWARRA);
        assertThat(due.occurredOn()).isEqualTo("2020-03-01");
        var then = outcome.history().asAt(day("2020-02-29")).registration();
        assertThat(then.district()).isEqualTo(DISTRICT);
    }

    @Test
    void from_then_on_the_staff_of_the_new_district_record() {
        var history = plus(restoration(), moved("2020-03-01", ChildOrders.ILLAWARRA));
        given(history).by(coordinator(ILLAWARRA)).when(conduct("2020-05-05")).isAcceptedBy(R162);
        given(history).by(coordinator(SWS)).when(conduct("2020-05-05")).isRefusedBy(R162);
    }

    @Test
    void a_child_moves_to_a_district_of_dcj() {
        given(restoration())
                .by(caseworker())
                .when(move("2020-03-01", DistrictId.of("MELBOURNE")))
                .isRefusedBy(R131)
                .naming("to");
    }

    @Test
    void a_provider_moves_no_child() {
        given(restoration())
                .by(practitioner())
                .when(move("2020-03-01", ChildOrders.ILLAWARRA))
                .isRefusedBy(R159);
    }

    @Test
    void a_child_is_not_moved_to_where_it_is_or_ahead_of_time() {
        given(restoration()).by(caseworker()).when(move("2020-03-01", DISTRICT)).isRejectedAs(NotOpen.class);
        given(restoration())
                .on("2020-02-29")
                .by(caseworker())
                .when(move("2020-03-01", ChildOrders.ILLAWARRA))
                .isRefusedBy(R131)
                .naming("movedOn");
    }

    @Test
    void a_move_is_corrected_by_the_district_that_has_the_child_now_and_voided() {
        var move = moved("2020-03-01", ChildOrders.ILLAWARRA);
        var stateWide = coordinator("*");
        var outcome = given(plus(restoration(), move))
                .by(stateWide)
                .correcting(move.recordId(), "It was in April.")
                .when(move("2020-04-01", ChildOrders.ILLAWARRA))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, ChildMovedDistrict.class);
        var march = outcome.history().asAt(day("2020-03-31")).registration();
        assertThat(march.district()).isEqualTo(DISTRICT);
        var voided = given(plus(restoration(), move))
                .by(stateWide)
                .when(voidRecord(move.recordId(), "The family stayed."))
                .isAcceptedBy(R132);
        assertThat(voided.history().registration().district()).isEqualTo(DISTRICT);
    }
}
