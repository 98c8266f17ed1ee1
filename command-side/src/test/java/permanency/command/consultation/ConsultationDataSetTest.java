package permanency.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.consult;
import static permanency.command.Orders.consultation;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.day;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.plus;
import static permanency.command.Past.preservation;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.status;
import static permanency.command.consultation.ConsultationPast.requested;
import static permanency.command.consultation.ConsultationRules.R40;
import static permanency.command.consultation.DataSetRules.R125;
import static permanency.command.consultation.DataSetRules.R158;
import static permanency.command.consultation.DataSetRules.R34;
import static permanency.command.consultation.DataSetRules.R38;
import static permanency.command.culture.CulturePast.culturalConsultation;
import static permanency.command.culture.CultureRules.R114;
import static permanency.command.culture.GoalCultureRules.R37;
import static permanency.command.records.RecordRules.R130;
import static permanency.events.consultation.ConsultationFormality.INFORMAL;
import static permanency.events.consultation.ConsultationTrigger.BEFORE_LEGAL_ACTION;
import static permanency.events.consultation.ConsultationTrigger.PACKAGE_ADVICE;
import static permanency.events.consultation.ConsultationTrigger.PRESERVATION_SERVICE_CONSIDERATION;
import static permanency.events.consultation.ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER;
import static permanency.events.consultation.ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE;
import static permanency.events.consultation.RecommendationType.FORMAL_ASSESSMENT;
import static permanency.events.consultation.RecommendationType.SERVICE_OR_SUPPORT;
import static permanency.events.goal.CasePlanGoal.ADOPTION;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ConsultationConsequences.R30;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.Past;
import permanency.events.ChildEvent;
import permanency.events.Participant;
import permanency.events.consultation.Assessor;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.consultation.InvolvementDecidedBy;
import permanency.events.consultation.NotedChallenge;
import permanency.events.consultation.Recommendation;
import permanency.events.consultation.RecommendedService;
import permanency.events.culture.IndigenousStatus;
import permanency.events.delegation.Position;

/** What a consultation says under a condition, each field with and without it. */
class ConsultationDataSetTest {

    private static final Recommendation SERVICE = new Recommendation(
            SERVICE_OR_SUPPORT,
            "Support the household.",
            "Provider",
            null,
            new RecommendedService("Carer support group", day("2020-05-29"), "T. Marsh"),
            null);

    private static Outcome consulting(Consultation content) {
        return consulting(given(restoration()), content);
    }

    private static Outcome consulting(ChildFixture child, Consultation content) {
        return child.by(coordinator(SWS)).when(consult("2020-06-01", content));
    }

    private static Consultation about(ConsultationTrigger trigger) {
        return with(consultation(), "triggers", List.of(trigger));
    }

    private static Consultation recommending(Recommendation recommendation) {
        return with(consultation(), "recommendations", List.of(recommendation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requestedBy", "requestedOn"})
    void who_asked_and_when_go_together(String field) {
        var asked = asked("2020-05-20");
        consulting(asked).isAcceptedBy(R130);
        consulting(without(asked, field)).isRefusedBy(R130).naming("consultation." + field);
        consulting(without(with(asked, "triggers", List.of(BEFORE_LEGAL_ACTION)), field))
                .isRefusedBy(R130)
                .naming("consultation." + field);
        consulting(without(without(asked, "requestedBy"), "requestedOn"))
                .isRefusedBy(R130)
                .naming("consultation.requestedBy", "consultation.requestedOn");
    }

    private static Consultation asked(String day) {
        return with(about(REQUESTED_BY_CASEWORKER_OR_MANAGER), Map.of("requestedBy", "T. Marsh", "requestedOn", day));
    }

    @Test
    void it_was_asked_for_before() {
        consulting(asked("2020-06-01")).isAcceptedBy(R130);
        consulting(asked("2020-06-02")).isRefusedBy(R130).naming("consultation.requestedOn");
    }

    @Test
    void a_report_is_named_when_it_is_the_trigger_and_only_then() {
        var report = with(
                about(ROSH_REPORT_CASE_BY_CASE),
                Map.of("roshReference", "ROSH-2020-417", "roshReceivedOn", "2020-06-01"));
        consulting(report).isAcceptedBy(R130);
        consulting(without(without(report, "roshReference"), "roshReceivedOn"))
                .isRefusedBy(R130)
                .naming("consultation.roshReference", "consultation.roshReceivedOn");
        consulting(with(report, "triggers", List.of(BEFORE_LEGAL_ACTION)))
                .isRefusedBy(R130)
                .naming("consultation.roshReference", "consultation.roshReceivedOn");
        consulting(with(report, "roshReceivedOn", "2020-06-02"))
                .isRefusedBy(R130)
                .naming("consultation.roshReceivedOn");
    }

    @Test
    void what_a_report_says_does_not_fit_into_its_reference() {
        var told = with(
                about(ROSH_REPORT_CASE_BY_CASE),
                Map.of("roshReference", "A neighbour heard it.", "roshReceivedOn", "2020-06-01"));
        consulting(told).isRefusedBy(R130).naming("consultation.roshReference");
    }

    @Test
    void a_goal_change_that_was_considered_says_which() {
        consulting(without(consultation(), "goalConsidered")).isRefusedBy(R130).naming("consultation.goalConsidered");
        consulting(without(about(BEFORE_LEGAL_ACTION), "goalConsidered")).isAcceptedBy(R130);
    }

    @Test
    void the_goal_that_it_would_change_is_that_of_the_day() {
        var recorded = consulting(consultation()).isAcceptedBy(R130).recorded(ConsultationRecorded.class);
        assertThat(recorded.consultation().goalConsideredFrom()).isEqualTo(RESTORATION);
        consulting(with(consultation(), "goalConsideredFrom", RESTORATION)).isAcceptedBy(R130);
        consulting(with(consultation(), "goalConsideredFrom", ADOPTION))
                .isRefusedBy(R130)
                .naming("consultation.goalConsideredFrom");
    }

    @Test
    void advice_on_packages_is_given_when_it_was_asked_for() {
        consulting(about(PACKAGE_ADVICE)).isRefusedBy(R130).naming("consultation.packageAdvice");
        consulting(with(about(PACKAGE_ADVICE), "packageAdvice", "Keep it.")).isAcceptedBy(R130);
    }

    @Test
    void of_an_aboriginal_child_it_says_whether_cultural_consultation_is_needed() {
        consulting(given(aboriginal()), consultation())
                .isRefusedBy(R130)
                .naming("consultation.culturalConsultationNeeded");
        consulting(given(aboriginal()), with(consultation(), "culturalConsultationNeeded", true))
                .isAcceptedBy(R130);
        consulting(
                        given(aboriginal()).and(culturalConsultation("2020-05-20")),
                        with(consultation(), "culturalConsultationId", id("cultural consultation 2020-05-20")))
                .isAcceptedBy(R130);
        consulting(consultation()).isAcceptedBy(R130);
    }

    @Test
    void the_cultural_consultation_that_it_names_is_one_of_the_child_and_no_permanency_consultation() {
        var naming = with(consultation(), "culturalConsultationId", id("cultural consultation 2020-05-20"));
        consulting(given(aboriginal()).and(culturalConsultation("2020-05-20")), naming)
                .isAcceptedBy(R37);
        consulting(given(aboriginal()), naming).isRefusedBy(R114).naming("consultation.culturalConsultationId");
        consulting(
                        given(aboriginal()).and(Past.consultation("2020-05-20")),
                        with(consultation(), "culturalConsultationId", id("consultation")))
                .isRefusedBy(R37)
                .naming("consultation.culturalConsultationId");
    }

    private static List<ChildEvent> aboriginal() {
        return List.of(
                registered(),
                status(IndigenousStatus.ABORIGINAL),
                inCare("2019-11-01"),
                managedBy(HARBOUR, "2019-11-12"),
                goal(RESTORATION, "2019-11-12"));
    }

    @Test
    void a_practitioner_takes_part() {
        var coordinatorAlone = new Participant("L. Brandt", "Permanency Coordinator", "DCJ");
        consulting(with(consultation(), "participants", List.of(coordinatorAlone)))
                .isRefusedBy(R130)
                .naming("consultation.participants");
    }

    @Test
    void so_does_a_coordinator() {
        var practitioner = new Participant("T. Marsh", "Caseworker", "harbour-families");
        var ofAProvider = new Participant("R. Petrov", "Permanency Coordinator", "harbour-families");
        consulting(with(consultation(), "participants", List.of(practitioner, ofAProvider)))
                .isRefusedBy(R130)
                .naming("consultation.participants");
        var byPosition = new Participant("L. Brandt", "Consultant", "DCJ", Position.PERMANENCY_COORDINATOR);
        consulting(with(consultation(), "participants", List.of(practitioner, byPosition)))
                .isAcceptedBy(R130);
        consulting(with(with(consultation(), "formality", INFORMAL), "participants", List.of(practitioner)))
                .isRefusedBy(R130)
                .naming("consultation.participants");
    }

    @Test
    void preservation_services_that_were_considered_are_recorded_whoever_manages_the_case() {
        var considered = with(
                about(PRESERVATION_SERVICE_CONSIDERATION), "preservationServiceConsidered", "PSP Preservation Package");
        var byProvider = given(plus(preservation(), managedBy(HARBOUR, "2020-01-01")));
        consulting(byProvider, considered).isAcceptedBy(R34);
        var byDcj = with(considered, "involvementDecidedBy", InvolvementDecidedBy.PERMANENCY_COORDINATOR);
        consulting(given(preservation()), byDcj).isAcceptedBy(R34);
        consulting(given(preservation()), without(byDcj, "preservationServiceConsidered"))
                .isRefusedBy(R34)
                .naming("consultation.preservationServiceConsidered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "availabilityCheckedOn", "responsibleCaseworker"})
    void a_recommended_service_shows_that_it_is_available_and_who_acts(String field) {
        consulting(recommending(SERVICE)).isAcceptedBy(R38);
        consulting(recommending(without(SERVICE, "service." + field)))
                .isRefusedBy(R38)
                .naming("consultation.recommendations[0].service." + field);
    }

    @Test
    void a_service_belongs_to_no_other_recommendation_and_was_not_checked_tomorrow() {
        consulting(recommending(without(SERVICE, "service")))
                .isRefusedBy(R38)
                .naming(
                        "consultation.recommendations[0].service.service",
                        "consultation.recommendations[0].service.availabilityCheckedOn",
                        "consultation.recommendations[0].service.responsibleCaseworker");
        consulting(recommending(with(SERVICE, "type", "OTHER")))
                .isRefusedBy(R38)
                .naming("consultation.recommendations[0].service");
        consulting(recommending(with(SERVICE, "service.availabilityCheckedOn", "2020-07-02")))
                .isRefusedBy(R38)
                .naming("consultation.recommendations[0].service.availabilityCheckedOn");
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "INDEPENDENT_ASSESSOR", "CLINICAL_EXPERT"})
    void a_formal_assessment_is_recommended_with_whoever_performs_it(Assessor assessor) {
        consulting(recommending(assessment(assessor))).isAcceptedBy(R125);
    }

    @Test
    void a_coordinator_performs_none() {
        consulting(recommending(assessment(Assessor.PERMANENCY_COORDINATOR)))
                .isRefusedBy(R125)
                .naming("consultation.recommendations[0].assessor");
        consulting(recommending(assessment(null))).isRefusedBy(R125).naming("consultation.recommendations[0].assessor");
        consulting(recommending(with(SERVICE, "assessor", Assessor.CASEWORKER)))
                .isRefusedBy(R125)
                .naming("consultation.recommendations[0].assessor");
    }

    private static Recommendation assessment(Assessor assessor) {
        return new Recommendation(FORMAL_ASSESSMENT, "Assess the aunt.", "Provider", null, null, assessor);
    }

    @ParameterizedTest
    @EnumSource
    void a_challenge_is_noted_with_the_view_and_the_result(NotedChallenge.Kind kind) {
        var challenge = new NotedChallenge(kind, "Restoration has to wait.", "It is planned for August.");
        consulting(noting(challenge)).isAcceptedBy(R158);
        consulting(noting(without(challenge, "view"))).isRefusedBy(R158).naming("consultation.challenges[0].view");
        consulting(noting(without(challenge, "result"))).isRefusedBy(R158).naming("consultation.challenges[0].result");
        consulting(noting(without(challenge, "kind"))).isRefusedBy(R158).naming("consultation.challenges[0].kind");
        consulting(consultation()).isAcceptedBy(R158);
    }

    private static Consultation noting(NotedChallenge challenge) {
        return with(consultation(), "challenges", List.of(challenge));
    }

    @Test
    void it_answers_tasks_that_were_open_by_then() {
        var answering = with(consultation(), "answeredTasks", List.of(id("request")));
        consulting(given(plus(restoration(), requested("2020-06-01"))), answering)
                .isAcceptedBy(R30);
        consulting(given(plus(restoration(), requested("2020-06-02"))), answering)
                .isRefusedBy(R30)
                .naming("consultation.answeredTasks");
        consulting(answering).isRefusedBy(R30).naming("consultation.answeredTasks");
    }

    @Test
    void an_informal_one_does_not_answer_a_duty() {
        var answering = with(consultation(), "answeredTasks", List.of(id("request")));
        var owed = plus(restoration(), requested(BEFORE_LEGAL_ACTION, "2020-06-01"));
        consulting(given(owed), answering).isAcceptedBy(R40);
        consulting(given(owed), with(answering, "formality", INFORMAL))
                .isRefusedBy(R40)
                .naming("consultation.answeredTasks");
    }
}
