package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.proposal;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.consulted;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.Past.underDcj;
import static permanency.command.goal.ProposalRules.R67;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.review.ContentRules.R59;
import static permanency.command.review.ReviewOrders.work;
import static permanency.command.review.ReviewPast.worked;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.events.records.RecordCorrected;
import permanency.events.review.ChallengeWorkRecorded;

class RecordChallengeWorkTest {

    @Test
    void the_provider_records_its_work_with_the_coordinator_consulted() {
        var recorded = given(restoration())
                .by(practitioner())
                .when(work("2020-06-03"))
                .isAcceptedBy(R59)
                .records(ChallengeWorkRecorded.class)
                .leavesTheScheduleAsItWas()
                .recorded(ChallengeWorkRecorded.class);
        assertThat(recorded.coordinator().name()).isEqualTo("R. Petrov");
        assertThat(recorded.recordedBy()).isEqualTo(practitioner().party());
    }

    @Test
    void it_was_done_with_a_coordinator() {
        given(restoration())
                .by(practitioner())
                .when(with(work("2020-06-03"), "coordinator.organisation", "harbour-families"))
                .isRefusedBy(R59)
                .naming("coordinator");
        given(restoration())
                .by(practitioner())
                .when(with(work("2020-06-03"), "coordinator.role", "Caseworker"))
                .isRefusedBy(R59)
                .naming("coordinator");
    }

    @Test
    void a_coordinator_may_record_it_too_and_nobody_else() {
        given(restoration()).by(coordinator(SWS)).when(work("2020-06-03")).isAcceptedBy(R59);
        given(restoration()).by(managerCasework()).when(work("2020-06-03")).isRefusedBy(R59);
        given(restoration())
                .by(practitionerOf("river-and-plain"))
                .when(work("2020-06-03"))
                .isRefusedBy(R59);
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "action", "coordinator.name", "coordinator.role", "coordinator.organisation"})
    void it_is_whole(String part) {
        given(restoration())
                .by(coordinator(SWS))
                .when(without(work("2020-06-03"), part))
                .isRefusedBy(R59)
                .naming(part);
    }

    @Test
    void it_was_done_while_a_provider_managed_the_case_and_not_tomorrow() {
        given(restoration()).by(coordinator(SWS)).when(work("2019-11-12")).isAcceptedBy(R59);
        given(restoration()).by(coordinator(SWS)).when(work("2019-11-11")).isRefusedBy(R59);
        given(underDcj(RESTORATION))
                .by(coordinator(SWS))
                .when(work("2020-06-03"))
                .isRefusedBy(R59);
        given(restoration()).by(practitioner()).when(work("2020-07-01")).isAcceptedBy(R131);
        given(restoration())
                .by(practitioner())
                .when(work("2020-07-02"))
                .isRefusedBy(R131)
                .naming("workedOn");
    }

    @Test
    void a_proposal_may_rest_on_it() {
        var resting = with(proposal(), "challengesAddressed", List.of(id("work")));
        given(consulted())
                .and(worked("2020-06-03"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP, resting))
                .isAcceptedBy(R67);
        given(consulted())
                .and(worked("2019-11-11"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP, resting))
                .isRefusedBy(R67);
        given(consulted())
                .by(practitioner())
                .when(propose(GUARDIANSHIP, resting))
                .isRefusedBy(R67);
    }

    @Test
    void it_is_corrected_and_voided() {
        var corrected = given(restoration())
                .and(worked("2020-06-03"))
                .by(practitioner())
                .correcting(id("work"), "It was done a day earlier.")
                .when(work("2020-06-02"))
                .records(RecordCorrected.class, ChallengeWorkRecorded.class);
        assertThat(corrected.history().reviews().challengeWork()).hasSize(1);
        var voided = given(restoration())
                .and(worked("2020-06-03"))
                .by(practitioner())
                .when(voidRecord(id("work"), "It is about a sibling."));
        assertThat(voided.history().reviews().challengeWork()).isEmpty();
    }
}
