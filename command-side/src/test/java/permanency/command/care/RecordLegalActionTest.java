package permanency.command.care;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.consultation;
import static permanency.command.Orders.enterCare;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.consultation;
import static permanency.command.Past.day;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.met;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.underDcj;
import static permanency.command.care.CareOrders.commence;
import static permanency.command.care.CareOrders.courtOrder;
import static permanency.command.care.CareOrders.order;
import static permanency.command.care.CarePast.commenced;
import static permanency.command.care.CarePast.leftCare;
import static permanency.command.consultation.ConsultationRules.R40;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.care.Applicant.DCJ;
import static permanency.events.care.Applicant.PARENT;
import static permanency.events.care.Applicant.PSP_PROVIDER;
import static permanency.events.care.CourtOrderKind.GUARDIANSHIP_S79A;
import static permanency.events.care.CourtOrderKind.INTERIM;
import static permanency.events.care.CourtOrderKind.STCO_PR_TO_MINISTER;
import static permanency.events.care.LegalActionKind.CARE_APPLICATION;
import static permanency.events.consultation.ConsultationTrigger.BEFORE_LEGAL_ACTION;
import static permanency.events.consultation.ConsultationTrigger.GOAL_CHANGE_CONSIDERED;
import static permanency.events.consultation.ConsultationTrigger.SHORT_TERM_COURT_ORDER_CONSIDERED;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.LegalActionConsequences.R28;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.command.ChildFixture;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.care.CareArrangement;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.ParentalResponsibility;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.ComplianceExceptionOpened;

class RecordLegalActionTest {

    private static ConsultationRecorded consulted(String day, ConsultationTrigger trigger) {
        return consultation(day, with(consultation(), "triggers", List.of(trigger)));
    }

    /** At risk of care since 4 March 2019, managed by a provider. */
    private static ChildFixture preservationWithProvider() {
        return given(
                registered(),
                goal(FAMILY_PRESERVATION, "2019-03-04"),
                met(HARBOUR, "2019-04-01"),
                managedBy(HARBOUR, "2019-04-01"));
    }

    @Test
    void legal_action_without_a_consultation_is_a_fact_and_opens_an_exception() {
        var outcome = given(restoration())
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .isAcceptedBy(R28)
                .records(LegalActionCommenced.class)
                .opensException(R28);
        assertThat(outcome.recorded(ComplianceExceptionOpened.class).explanation())
                .startsWith("LEGAL_ACTION_WITHOUT_CONSULTATION");
    }

    @Test
    void a_formal_consultation_on_it_since_the_goal_was_set_comes_before() {
        given(restoration())
                .and(consulted("2019-11-12", BEFORE_LEGAL_ACTION))
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .opensNoException(R28);
        given(restoration())
                .and(consulted("2020-06-01", BEFORE_LEGAL_ACTION))
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .opensNoException(R28);
    }

    @Test
    void one_before_the_goal_was_set_or_after_the_action_does_not_count() {
        given(restoration())
                .and(consulted("2019-11-11", BEFORE_LEGAL_ACTION))
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .opensException(R28);
        given(restoration())
                .and(consulted("2020-06-02", BEFORE_LEGAL_ACTION))
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .opensException(R28);
    }

    @Test
    void one_on_something_else_does_not_count() {
        given(restoration())
                .and(consulted("2020-05-01", GOAL_CHANGE_CONSIDERED))
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .opensException(R28);
        given(restoration())
                .and(consulted("2020-05-01", SHORT_TERM_COURT_ORDER_CONSIDERED))
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .opensException(R28);
        given(restoration())
                .and(consulted("2020-05-01", SHORT_TERM_COURT_ORDER_CONSIDERED))
                .by(caseworker())
                .when(commence(STCO_PR_TO_MINISTER, DCJ, "2020-06-01"))
                .opensNoException(R28);
    }

    @Test
    void an_informal_one_does_not_count() {
        var informal = with(
                with(consultation(), "triggers", List.of(BEFORE_LEGAL_ACTION)),
                "formality",
                ConsultationFormality.INFORMAL);
        given(restoration())
                .and(consultation("2020-05-01", informal))
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .isAcceptedBy(R40)
                .opensException(R28);
    }

    @Test
    void a_consultation_entered_late_withdraws_the_exception() {
        given(restoration())
                .and(commenced(CARE_APPLICATION, INTERIM, "2020-06-01"), consulted("2020-05-01", BEFORE_LEGAL_ACTION))
                .by(caseworker())
                .when(letTimePass())
                .opensNoException(R28);
    }

    @Test
    void a_child_whom_dcj_manages_needs_none_and_others_than_case_managers_owe_none() {
        given(underDcj(RESTORATION))
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, DCJ, "2020-06-01"))
                .opensNoException(R28);
        given(restoration())
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, PARENT, "2020-06-01"))
                .opensNoException(R28);
        given(restoration())
                .by(caseworker())
                .when(commence(GUARDIANSHIP_S79A, PSP_PROVIDER, "2020-06-01"))
                .opensException(R28);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-31,false", "2020-06-01,true", "2020-06-29,true", "2020-06-30,false"})
    void the_first_care_application_of_dcj_is_exempt_near_the_entry_to_care(String day, boolean exempt) {
        var outcome = preservationWithProvider()
                .and(commenced(CARE_APPLICATION, INTERIM, day))
                .by(caseworker())
                .when(enterCare("2020-06-15"));
        if (exempt) {
            outcome.opensNoException(R28);
        } else {
            outcome.opensException(R28);
        }
    }

    @Test
    void a_second_application_is_not_exempt_but_the_first_of_another_time_in_care_is() {
        preservationWithProvider()
                .and(inCare("2020-06-01"), commenced(CARE_APPLICATION, INTERIM, "2020-06-02"))
                .by(caseworker())
                .when(commence(CARE_APPLICATION, STCO_PR_TO_MINISTER, DCJ, "2020-06-09"))
                .opensException(R28);
        preservationWithProvider()
                .and(
                        inCare("2019-06-01"),
                        commenced(CARE_APPLICATION, INTERIM, "2019-06-02"),
                        leftCare("2020-01-01"),
                        entered("2020-06-01"))
                .by(caseworker())
                .when(commence(CARE_APPLICATION, INTERIM, DCJ, "2020-06-02"))
                .opensNoException(R28);
    }

    private static EntryToCareRecorded entered(String day) {
        return new EntryToCareRecorded(CHILD, id("entry " + day), day(day), CareArrangement.STATUTORY);
    }

    @Test
    void a_short_term_order_needs_one_unless_it_ends_recorded_proceedings() {
        given(restoration())
                .by(caseworker())
                .when(order(STCO_PR_TO_MINISTER, "2020-06-01"))
                .isAcceptedBy(R28)
                .records(CourtOrderRecorded.class)
                .opensException(R28);
        given(restoration())
                .by(caseworker())
                .when(order(GUARDIANSHIP_S79A, "2020-06-01"))
                .opensNoException(R28);
        var answered = with(courtOrder(STCO_PR_TO_MINISTER), "legalActionId", id("action 2020-05-01"));
        given(restoration())
                .and(
                        consulted("2020-04-01", BEFORE_LEGAL_ACTION),
                        commenced(CARE_APPLICATION, STCO_PR_TO_MINISTER, "2020-05-01"))
                .by(caseworker())
                .when(new RecordCourtOrder(CHILD, day("2020-06-01"), answered))
                .opensNoException(R28);
        given(restoration())
                .by(caseworker())
                .when(new RecordCourtOrder(CHILD, day("2020-06-01"), answered))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void an_order_says_where_parental_responsibility_lies_from_its_day() {
        var content =
                with(courtOrder(STCO_PR_TO_MINISTER), "parentalResponsibility", ParentalResponsibility.PR_TO_MINISTER);
        var outcome = given(restoration())
                .by(caseworker())
                .when(new RecordParentalResponsibility(CHILD, day("2020-02-01"), ParentalResponsibility.PARENT))
                .then()
                .by(caseworker())
                .when(new RecordCourtOrder(CHILD, day("2020-03-01"), content));
        var history = outcome.history();
        assertThat(history.care().parentalResponsibility()).isEqualTo(ParentalResponsibility.PR_TO_MINISTER);
        assertThat(history.asAt(day("2020-02-29")).care().parentalResponsibility())
                .isEqualTo(ParentalResponsibility.PARENT);
    }

    @Test
    void an_order_expires_on_its_own_day_at_the_earliest() {
        given(restoration())
                .by(caseworker())
                .when(new RecordCourtOrder(
                        CHILD, day("2020-06-01"), with(courtOrder(INTERIM), "expiresOn", day("2020-06-01"))))
                .isAcceptedBy(R131);
        given(restoration())
                .by(caseworker())
                .when(new RecordCourtOrder(
                        CHILD, day("2020-06-01"), with(courtOrder(INTERIM), "expiresOn", day("2020-05-31"))))
                .isRefusedBy(R131)
                .naming("order.expiresOn");
    }

    @Test
    void an_action_and_an_order_are_recorded_by_dcj_and_whole() {
        given(restoration())
                .by(practitioner())
                .when(commence(INTERIM, DCJ, "2020-06-01"))
                .isRefusedBy(R159);
        given(restoration())
                .by(practitioner())
                .when(order(INTERIM, "2020-06-01"))
                .isRefusedBy(R159);
        given(restoration())
                .by(caseworker())
                .when(commence(null, null, null, "2020-06-01"))
                .isRefusedBy(R130)
                .naming("action.kind", "action.orderSought", "action.applicant");
        given(restoration())
                .by(caseworker())
                .when(new RecordCourtOrder(CHILD, day("2020-06-01"), with(courtOrder(null), "court", null)))
                .isRefusedBy(R130)
                .naming("order.kind", "order.court");
    }

    @Test
    void a_voided_action_and_one_corrected_to_a_day_after_the_consultation_open_no_exception() {
        var history = List.of(
                consulted("2020-05-01", BEFORE_LEGAL_ACTION), commenced(CARE_APPLICATION, INTERIM, "2020-04-01"));
        given(restoration())
                .and(history.toArray(ChildEvent[]::new))
                .by(caseworker())
                .when(voidRecord(id("action 2020-04-01"), "It was the brother's."))
                .isAcceptedBy(R132)
                .opensNoException(R28);
        given(restoration())
                .and(history.toArray(ChildEvent[]::new))
                .by(caseworker())
                .correcting(id("action 2020-04-01"), "A slip of the pen.")
                .when(commence(CARE_APPLICATION, INTERIM, DCJ, "2020-05-02"))
                .isAcceptedBy(R132)
                .opensNoException(R28);
    }
}
