package permanency.command.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.transfer;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.preservation;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.transferred;
import static permanency.command.Past.underDcj;
import static permanency.command.care.CarePast.PLACEMENT;
import static permanency.command.care.CarePast.placed;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.responsibility.TransferRules.R16;
import static permanency.command.responsibility.TransferRules.R17;
import static permanency.command.responsibility.TransferRules.R18;
import static permanency.command.responsibility.TransferRules.R19;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.responsibility.CaseHolder.DCJ;
import static permanency.events.responsibility.TransferBasis.AGREED_DAY;
import static permanency.events.responsibility.TransferBasis.FIRST_CONTACT;
import static permanency.events.responsibility.TransferBasis.PLACEMENT_STARTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permanency.command.submission.NoSuchRecord;
import permanency.events.care.CareArrangement;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.TherapeuticCare;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.responsibility.TransferBasis;
import permanency.events.responsibility.TransferCircumstance;

/** On which day case responsibility moves, and what does not move it. */
class TransferDayTest {

    @Test
    void for_preservation_it_is_the_day_of_first_contact() {
        var outcome = given(preservation())
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-04-01", FIRST_CONTACT))
                .isAcceptedBy(R17);
        assertThat(outcome.recorded(CaseResponsibilityTransferred.class).basis())
                .isEqualTo(FIRST_CONTACT);
        given(preservation())
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-04-01", PLACEMENT_STARTED))
                .isRefusedBy(R17)
                .naming("basis");
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferBasis.class,
            names = {"FIRST_CONTACT", "AGREED_DAY"})
    void for_statutory_care_it_is_the_day_the_placement_starts(TransferBasis other) {
        given(underDcj(RESTORATION))
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-12-01", PLACEMENT_STARTED))
                .isAcceptedBy(R17);
        given(underDcj(RESTORATION))
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-12-01", other))
                .isRefusedBy(R17)
                .naming("basis");
    }

    @Test
    void it_is_named_and_for_other_care_or_dcj_it_may_be_agreed() {
        var voluntary = new EntryToCareRecorded(CHILD, id("entry"), day("2019-11-01"), CareArrangement.VOLUNTARY);
        given(registered(), voluntary)
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-12-01", AGREED_DAY))
                .isAcceptedBy(R17);
        given(registered(), voluntary)
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-12-01", null))
                .isRefusedBy(R17)
                .naming("basis");
        given(restoration())
                .by(caseworker())
                .when(transfer(DCJ, "2019-12-01", AGREED_DAY))
                .isAcceptedBy(R17);
        given(restoration())
                .by(caseworker())
                .when(transfer(DCJ, "2019-12-01", PLACEMENT_STARTED))
                .isRefusedBy(R17)
                .naming("basis");
    }

    @Test
    void a_placement_that_is_its_ground_started_on_that_day_with_that_provider() {
        var named = with(transfer(HARBOUR, "2019-12-01"), "placementId", PLACEMENT);
        given(underDcj(RESTORATION))
                .and(placed(null, "2019-12-01"))
                .by(caseworker())
                .when(named)
                .isAcceptedBy(R17);
        given(underDcj(RESTORATION))
                .and(placed(null, "2019-11-30"))
                .by(caseworker())
                .when(named)
                .isRefusedBy(R17)
                .naming("transferredOn");
        given(underDcj(RESTORATION))
                .and(placed(null, "2019-12-01"))
                .by(caseworker())
                .when(with(transfer(RIVER, "2019-12-01"), "placementId", PLACEMENT))
                .isRefusedBy(R17)
                .naming("placementId");
        given(underDcj(RESTORATION)).by(caseworker()).when(named).isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void what_is_amiss_may_be_noted_and_neither_moves_nor_prevents_it() {
        var amiss = List.of(TransferCircumstance.values());
        var outcome = given(underDcj(RESTORATION))
                .by(caseworker())
                .when(with(transfer(HARBOUR, "2019-12-01"), "circumstances", amiss))
                .isAcceptedBy(R18);
        var transferred = outcome.recorded(CaseResponsibilityTransferred.class);
        assertThat(transferred.occurredOn()).isEqualTo("2019-12-01");
        assertThat(transferred.circumstances()).isEqualTo(amiss);
        assertThat(outcome.history().responsibility().holder()).isEqualTo(HARBOUR);
    }

    @Test
    void a_placement_in_transitional_therapeutic_care_transfers_nothing() {
        given(underDcj(RESTORATION))
                .and(placed(TherapeuticCare.ITTC, "2019-12-01"))
                .by(caseworker())
                .when(with(transfer(HARBOUR, "2019-12-01"), "placementId", PLACEMENT))
                .isRefusedBy(R19);
        given(underDcj(RESTORATION))
                .and(placed(TherapeuticCare.ITTC, "2019-12-01"))
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-12-01"))
                .isRefusedBy(R19);
        given(underDcj(RESTORATION))
                .and(placed(TherapeuticCare.ITC, "2019-12-01"))
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-12-01"))
                .isAcceptedBy(R19);
    }

    @Test
    void a_placement_alone_moves_no_responsibility() {
        var history = given(underDcj(RESTORATION))
                .and(placed(TherapeuticCare.ITTC, "2019-12-01"))
                .by(caseworker())
                .when(letTimePass())
                .isAcceptedBy(R19)
                .history();
        assertThat(history.responsibility().holder()).isEqualTo(DCJ);
    }

    @Test
    void a_transfer_is_not_voided_when_the_next_one_would_go_to_who_had_it_already() {
        var history = given(restoration())
                .and(transferred(HARBOUR, RIVER, "2020-02-01"), transferred(RIVER, HARBOUR, "2020-03-01"));
        history.by(caseworker())
                .when(voidRecord(id("transfer 2020-02-01"), "It did not come to it."))
                .isRefusedBy(R16);
        var voided = history.by(caseworker())
                .when(voidRecord(id("transfer 2020-03-01"), "It did not come to it."))
                .isAcceptedBy(R16)
                .isAcceptedBy(R132);
        assertThat(voided.history().responsibility().holder()).isEqualTo(RIVER);
        voided.then()
                .by(caseworker())
                .when(voidRecord(id("transfer 2020-02-01"), "It did not come to it."))
                .isAcceptedBy(R16);
    }

    @Test
    void a_corrected_transfer_does_not_pass_the_next_one() {
        given(restoration())
                .and(transferred(HARBOUR, DCJ, "2020-02-01"), transferred(DCJ, RIVER, "2020-03-01"))
                .by(caseworker())
                .correcting(id("transfer 2020-02-01"), "A slip of the pen.")
                .when(transfer(DCJ, "2020-03-02"))
                .isAcceptedBy(R132);
        given(restoration())
                .and(transferred(HARBOUR, DCJ, "2020-02-01"), transferred(DCJ, HARBOUR, "2020-03-01"))
                .by(caseworker())
                .correcting(id("transfer 2020-02-01"), "A slip of the pen.")
                .when(transfer(DCJ, "2020-03-02"))
                .isRefusedBy(R16);
        given(restoration())
                .and(transferred(HARBOUR, DCJ, "2020-02-01"), transferred(DCJ, HARBOUR, "2020-03-01"))
                .by(caseworker())
                .correcting(id("transfer 2020-02-01"), "A slip of the pen.")
                .when(transfer(DCJ, "2020-02-29"))
                .isAcceptedBy(R16);
    }

    @Test
    void a_transfer_corrected_to_the_holder_of_the_next_one_is_refused() {
        given(restoration())
                .and(transferred(HARBOUR, DCJ, "2020-02-01"), transferred(DCJ, RIVER, "2020-03-01"))
                .by(caseworker())
                .correcting(id("transfer 2020-02-01"), "It went elsewhere.")
                .when(transfer(RIVER, "2020-02-01"))
                .isRefusedBy(R16)
                .saying("A later transfer");
    }
}
