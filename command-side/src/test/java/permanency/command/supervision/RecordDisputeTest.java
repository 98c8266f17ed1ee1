package permanency.command.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.id;
import static permanency.command.Past.proposed;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.supervision.DisputeMatter.GOAL;
import static permanency.command.supervision.SupervisionOrders.SUPERVISION;
import static permanency.command.supervision.SupervisionOrders.dispute;
import static permanency.command.supervision.SupervisionPast.held;
import static permanency.command.supervision.SupervisionPast.opened;
import static permanency.command.supervision.SupervisionRules.R111;
import static permanency.command.supervision.SupervisionRules.R112;
import static permanency.events.supervision.GroupSupervisionOutcome.AGREED_POSITION;
import static permanency.events.supervision.GroupSupervisionOutcome.NO_AGREEMENT;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.command.ChildFixture;
import permanency.command.submission.NoSuchRecord;
import permanency.events.supervision.DisputeOutcome;
import permanency.events.supervision.DisputeRecorded;

class RecordDisputeTest {

    private static ChildFixture withoutAgreement() {
        return given(proposed()).and(opened("2020-06-12"), held("2020-06-20", NO_AGREEMENT));
    }

    @Test
    void a_dispute_that_remains_is_recorded_with_its_outcome() {
        var outcome = withoutAgreement()
                .by(caseworker())
                .when(dispute(GOAL, SUPERVISION))
                .isAcceptedBy(R111)
                .records(DisputeRecorded.class)
                .leavesTheScheduleAsItWas();
        assertThat(outcome.history().supervisions().disputes()).hasSize(1);
    }

    @Test
    void there_is_no_field_for_what_was_said_or_who_was_concerned() {
        assertThat(Arrays.stream(DisputeRecorded.class.getRecordComponents())
                        .map(c -> c.getType().getSimpleName()))
                .as(R111.sentence())
                .containsExactlyInAnyOrder("ChildId", "RecordId", "RecordId", "LocalDate", "DisputeOutcome");
    }

    @Test
    void it_has_an_outcome() {
        withoutAgreement()
                .by(caseworker())
                .when(without(dispute(GOAL, SUPERVISION), "outcome"))
                .isRefusedBy(R111)
                .naming("outcome");
    }

    @Test
    void it_may_come_without_group_supervision_but_not_after_an_agreement() {
        given(proposed()).by(caseworker()).when(dispute(GOAL, null)).isAcceptedBy(R111);
        given(proposed())
                .and(opened("2020-06-12"), held("2020-06-20", AGREED_POSITION))
                .by(caseworker())
                .when(dispute(GOAL, SUPERVISION))
                .isRefusedBy(R111)
                .naming("supervisionId");
        given(proposed()).by(caseworker()).when(dispute(GOAL, SUPERVISION)).isRejectedAs(NoSuchRecord.class);
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT, complaint process", "CONTRACT, DCJ Contract Manager", "PERFORMANCE, DCJ Contract Manager"})
    void for_other_matters_somebody_else_is_responsible(DisputeMatter matter, String responsible) {
        withoutAgreement()
                .by(coordinator(SWS))
                .when(dispute(matter, null))
                .isRefusedBy(R112)
                .saying(responsible);
    }

    @Test
    void a_provider_does_not_record_it() {
        withoutAgreement().by(practitioner()).when(dispute(GOAL, null)).isRefusedBy(R159);
    }

    @Test
    void it_is_corrected_and_voided_like_any_record() {
        var key = UUID.nameUUIDFromBytes("dispute".getBytes(UTF_8));
        var recorded = withoutAgreement().withKey(key).by(caseworker()).when(dispute(GOAL, null));
        var corrected = recorded.then()
                .by(caseworker())
                .correcting(id("dispute"), "It was not settled.")
                .when(with(dispute(GOAL, null), "outcome", DisputeOutcome.NOT_SETTLED))
                .isAcceptedBy(R132);
        assertThat(corrected.history().supervisions().disputes())
                .extracting(DisputeRecorded::outcome)
                .containsExactly(DisputeOutcome.NOT_SETTLED);
        var voided = recorded.then().by(caseworker()).when(voidRecord(id("dispute"), "Of a sibling."));
        assertThat(voided.history().supervisions().disputes()).isEmpty();
    }
}
