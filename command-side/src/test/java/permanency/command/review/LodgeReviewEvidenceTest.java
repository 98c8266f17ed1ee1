package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.review;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.Past.transferred;
import static permanency.command.Past.underDcj;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.review.ContentRules.R53;
import static permanency.command.review.ReviewOrders.lodge;
import static permanency.command.review.ReviewPast.lodged;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.events.records.RecordCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewEvidenceLodged;

class LodgeReviewEvidenceTest {

    @Test
    void the_provider_lodges_evidence_ahead_of_a_review() {
        var recorded = given(restoration())
                .by(practitioner())
                .when(lodge("2020-04-30"))
                .isAcceptedBy(R53)
                .records(ReviewEvidenceLodged.class)
                .leavesTheScheduleAsItWas()
                .recorded(ReviewEvidenceLodged.class);
        assertThat(recorded.items()).containsExactly("Family time records");
        assertThat(recorded.lodgedBy()).isEqualTo(practitioner().party());
    }

    @Test
    void a_coordinator_lodges_what_the_provider_handed_over() {
        given(restoration()).by(coordinator(SWS)).when(lodge("2020-04-30")).isAcceptedBy(R53);
    }

    @Test
    void nobody_else_lodges_it() {
        given(restoration())
                .by(practitionerOf("river-and-plain"))
                .when(lodge("2020-04-30"))
                .isRefusedBy(R53);
        given(restoration()).by(caseworker()).when(lodge("2020-04-30")).isRefusedBy(R53);
    }

    @Test
    void the_provider_lodges_only_while_it_manages_the_case() {
        var moved = given(restoration()).and(transferred(HARBOUR, RIVER, "2020-06-01"));
        moved.by(practitionerOf("river-and-plain")).when(lodge("2020-05-31")).isRefusedBy(R53);
        moved.by(practitionerOf("river-and-plain")).when(lodge("2020-06-01")).isAcceptedBy(R53);
        moved.by(practitioner()).when(lodge("2020-05-31")).isRefusedBy(R53);
    }

    @Test
    void there_is_no_provider_to_lodge_it_for_a_child_with_dcj() {
        given(underDcj(RESTORATION))
                .by(coordinator(SWS))
                .when(lodge("2020-04-30"))
                .isRefusedBy(R53);
    }

    @Test
    void evidence_has_an_item_and_a_day_that_has_come() {
        given(restoration())
                .by(coordinator(SWS))
                .when(with(lodge("2020-04-30"), "items", List.of(" ")))
                .isRefusedBy(R53)
                .naming("items");
        given(restoration()).by(practitioner()).when(lodge("2020-07-01")).isAcceptedBy(R131);
        given(restoration())
                .by(practitioner())
                .when(lodge("2020-07-02"))
                .isRefusedBy(R131)
                .naming("lodgedOn");
    }

    @Test
    void a_review_may_rest_on_evidence_lodged_before() {
        var content = with(without(review(), "evidence"), "lodgedEvidence", List.of(id("evidence")));
        var recorded = given(restoration())
                .and(lodged("2020-05-05"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", content))
                .isAcceptedBy(R53)
                .recorded(ProgressReviewRecorded.class);
        assertThat(recorded.incompleteParticipation()).isFalse();
        given(restoration())
                .and(lodged("2020-05-06"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", content))
                .isRefusedBy(R53)
                .naming("review.lodgedEvidence");
    }

    @Test
    void evidence_is_corrected_and_voided() {
        var corrected = given(restoration())
                .and(lodged("2020-04-30"))
                .by(practitioner())
                .correcting(id("evidence"), "It came a day earlier.")
                .when(lodge("2020-04-29"))
                .records(RecordCorrected.class, ReviewEvidenceLodged.class);
        assertThat(corrected.history().reviews().evidence()).hasSize(1);
        var voided = given(restoration())
                .and(lodged("2020-04-30"))
                .by(practitioner())
                .when(voidRecord(id("evidence"), "It is about a sibling."));
        assertThat(voided.history().reviews().evidence()).isEmpty();
    }
}
