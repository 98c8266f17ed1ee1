package permanency.command.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.transfer;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.id;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.proposed;
import static permanency.command.Past.proposedUnderDcj;
import static permanency.command.Past.restoration;
import static permanency.command.Past.transferred;
import static permanency.command.culture.CultureOrders.approveWith;
import static permanency.command.culture.CultureOrders.engage;
import static permanency.command.culture.CulturePast.aboriginal;
import static permanency.command.culture.CulturePast.engaged;
import static permanency.command.culture.CulturePast.proposedFor;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.responsibility.CaseHolder.DCJ;
import static permanency.history.CultureConsequences.R116;

import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.culture.CulturalEngagementRecorded;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.RecordCorrected;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;

/** The part that family and community have in significant decisions. */
class CulturalEngagementTest {

    private static final RecordId TRANSFER = id("transfer 2020-06-20");
    private static final CaseHolder SALTWATER = CaseHolder.provider(ProviderId.of("saltwater-kin"));

    private static ChildFixture proposedAnd(ChildEvent... more) {
        return given(proposedFor(GUARDIANSHIP)).and(more);
    }

    /** The case went back to DCJ on 20 June 2020. */
    private static ChildFixture transferredBack() {
        return given(aboriginal(restoration())).and(transferred(HARBOUR, DCJ, "2020-06-20"));
    }

    @Test
    void an_approval_without_evidence_opens_an_exception() {
        var exception = proposedAnd()
                .by(managerCasework())
                .when(approveWith(null, "Urgent."))
                .opensException(R116)
                .recorded(ComplianceExceptionOpened.class);
        assertThat(exception.explanation()).contains("family-led").contains("Aboriginal organisation");
    }

    @Test
    void an_approval_with_both_kinds_of_evidence_opens_none() {
        proposedAnd(engaged(PROPOSAL, "2020-06-05", "Family meeting.", "Letter."))
                .by(managerCasework())
                .when(approveWith(null, "Urgent."))
                .opensNoException(R116);
        proposedAnd(
                        engaged(PROPOSAL, "2020-06-05", "Family meeting.", null),
                        engaged(PROPOSAL, "2020-06-06", null, "Letter."))
                .by(managerCasework())
                .when(approveWith(null, "Urgent."))
                .opensNoException(R116);
    }

    @Test
    void one_kind_of_evidence_is_not_enough() {
        var exception = proposedAnd(engaged(PROPOSAL, "2020-06-05", "Family meeting.", null))
                .by(managerCasework())
                .when(approveWith(null, "Urgent."))
                .opensException(R116)
                .recorded(ComplianceExceptionOpened.class);
        assertThat(exception.explanation()).doesNotContain("family-led");
    }

    @Test
    void decisions_of_dcj_and_on_other_children_open_none() {
        given(proposed()).by(managerCasework()).when(approveWith(null, null)).opensNoException(R116);
        given(aboriginal(proposedUnderDcj()))
                .by(managerCasework())
                .when(approveWith(null, "Urgent."))
                .opensNoException(R116);
    }

    @Test
    void an_aboriginal_organisation_decides_by_itself() {
        given(proposedFor(GUARDIANSHIP).stream()
                        .map(e -> e instanceof CaseResponsibilityTransferred ? managedBy(SALTWATER, "2019-11-12") : e)
                        .toList())
                .by(managerCasework())
                .when(approveWith(null, "Urgent."))
                .opensNoException(R116);
    }

    @Test
    void a_transfer_from_a_provider_is_one_too() {
        given(aboriginal(restoration()))
                .by(caseworker())
                .when(transfer(RIVER, "2020-06-20"))
                .opensException(R116);
        given(aboriginal(restoration().subList(0, 3)))
                .by(caseworker())
                .when(transfer(HARBOUR, "2020-06-20"))
                .opensNoException(R116);
    }

    @Test
    void evidence_recorded_late_withdraws_the_exception() {
        transferredBack()
                .by(caseworker())
                .when(engage(TRANSFER, "2020-06-20"))
                .isAcceptedBy(R116)
                .records(CulturalEngagementRecorded.class)
                .opensNoException(R116);
    }

    @Test
    void what_came_after_the_decision_is_no_evidence_of_it() {
        transferredBack()
                .by(caseworker())
                .when(engage(TRANSFER, "2020-06-21"))
                .records(CulturalEngagementRecorded.class)
                .opensException(R116);
    }

    @Test
    void it_says_at_least_one_of_the_two() {
        var nothing =
                with(with(engage(TRANSFER, "2020-06-20"), "familyLedDecisionMaking", " "), "accoEngagement", null);
        transferredBack().by(caseworker()).when(nothing).isRefusedBy(R116).naming("familyLedDecisionMaking");
        transferredBack()
                .by(caseworker())
                .when(with(nothing, "accoEngagement", "Letter."))
                .isAcceptedBy(R116);
    }

    @Test
    void it_is_linked_to_a_decision_or_a_proposal_that_there_is() {
        transferredBack()
                .by(caseworker())
                .when(engage(id("no such decision"), "2020-06-20"))
                .isRejectedAs(NoSuchRecord.class);
        transferredBack()
                .by(caseworker())
                .when(engage(id("entry"), "2020-06-20"))
                .isRefusedBy(R116)
                .naming("decisionId");
        proposedAnd().by(practitioner()).when(engage(PROPOSAL, "2020-06-20")).isAcceptedBy(R116);
    }

    @Test
    void the_provider_that_managed_the_case_on_the_day_records_it() {
        transferredBack()
                .by(practitioner())
                .when(engage(TRANSFER, "2020-06-19"))
                .isAcceptedBy(R159);
        transferredBack()
                .by(practitionerOf("river-and-plain"))
                .when(engage(TRANSFER, "2020-06-19"))
                .isRefusedBy(R159);
    }

    @Test
    void a_correction_or_a_voiding_opens_the_exception_again() {
        var evidence = engaged(TRANSFER, "2020-06-19", "Family meeting.", "Letter.");
        transferredBack()
                .and(evidence)
                .by(caseworker())
                .correcting(evidence.recordId(), "It was held later.")
                .when(engage(TRANSFER, "2020-06-25"))
                .records(RecordCorrected.class, CulturalEngagementRecorded.class)
                .opensException(R116);
        transferredBack()
                .and(evidence)
                .by(caseworker())
                .when(voidRecord(evidence.recordId(), "Of a sibling."))
                .opensException(R116);
    }
}
