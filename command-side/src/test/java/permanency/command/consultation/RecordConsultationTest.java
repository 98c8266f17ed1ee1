package permanency.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.consult;
import static permanency.command.Orders.consultation;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.consulted;
import static permanency.command.Past.heightened;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.preservation;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.underDcj;
import static permanency.command.consultation.ConsultationRules.R12;
import static permanency.command.consultation.ConsultationRules.R24;
import static permanency.command.consultation.ConsultationRules.R25;
import static permanency.command.consultation.ConsultationRules.R35;
import static permanency.command.consultation.ConsultationRules.R36;
import static permanency.command.consultation.ConsultationRules.R39;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R162;
import static permanency.events.consultation.ConsultationFormality.INFORMAL;
import static permanency.events.consultation.UpskillingTopic.CHILDRENS_COURT_COLLABORATION_DCJ;
import static permanency.events.consultation.UpskillingTopic.FAMILY_FINDING;
import static permanency.events.consultation.UpskillingTopic.PRACTICE_FRAMEWORK_DCJ;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ConsultationConsequences.R26;
import static permanency.history.ScheduleFold.R61;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.records.VoidRecord;
import permanency.events.Participant;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.InvolvementDecidedBy;
import permanency.events.consultation.UpskillingTopic;
import permanency.events.delegation.Position;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;

class RecordConsultationTest {

    private static final Participant OF_DCJ =
            new Participant("K. Lee", "Manager casework", "DCJ", Position.MANAGER_CASEWORK);
    private static final Participant COORDINATOR = new Participant("L. Brandt", "Permanency Coordinator", "DCJ");

    private static Outcome consulting(Consultation content) {
        return consulting(given(restoration()), content);
    }

    private static Outcome consulting(ChildFixture child, Consultation content) {
        return child.by(coordinator(SWS)).when(consult("2020-06-01", content));
    }

    /** Of a child whom DCJ manages. */
    private static Consultation ofDcj() {
        return with(consultation(), "involvementDecidedBy", InvolvementDecidedBy.MANAGER_CASEWORK);
    }

    @Test
    void a_coordinator_records_a_consultation() {
        var outcome = consulting(consultation()).isAcceptedBy(R25).records(ConsultationRecorded.class);
        assertThat(outcome.recorded(ConsultationRecorded.class).coordinator()).isEqualTo("coordinator-417");
    }

    @Test
    void nobody_else_does() {
        given(restoration()).by(managerCasework()).when(consult("2020-06-01")).isRefusedBy(R25);
        given(restoration()).by(practitioner()).when(consult("2020-06-01")).isRefusedBy(R25);
    }

    @Test
    void for_any_child_whoever_manages_the_case_and_whatever_the_goal() {
        consulting(given(registered()), ofDcj()).isAcceptedBy(R24);
        consulting(given(registered(), inCare("2019-11-01")), ofDcj()).isAcceptedBy(R24);
        consulting(given(preservation()), ofDcj()).isAcceptedBy(R24);
        consulting(given(underDcj(LONG_TERM_CARE)), with(ofDcj(), "formality", INFORMAL))
                .isAcceptedBy(R24);
    }

    @Test
    void coordinators_record_for_the_children_of_their_districts() {
        given(restoration())
                .by(coordinator(ILLAWARRA))
                .when(consult("2020-06-01"))
                .isRefusedBy(R162);
        given(restoration()).by(coordinator(SWS)).when(consult("2020-06-01")).isAcceptedBy(R162);
        given(restoration()).by(coordinator("*")).when(consult("2020-06-01")).isAcceptedBy(R162);
    }

    @Test
    void it_changes_neither_goal_nor_schedule() {
        var outcome = consulting(given(restoration()).and(heightened("2020-02-01")), consultation())
                .isAcceptedBy(R61)
                .isAcceptedBy(R36)
                .leavesTheScheduleAsItWas();
        assertThat(outcome.history().goals().current().orElseThrow().goal()).isEqualTo(RESTORATION);
    }

    @Test
    void for_a_child_with_a_provider_it_names_a_trigger() {
        consulting(consultation()).isAcceptedBy(R26);
        consulting(with(consultation(), "triggers", List.of())).isRefusedBy(R26).naming("consultation.triggers");
    }

    @Test
    void for_a_child_with_dcj_the_data_set_asks_for_it() {
        consulting(given(underDcj(RESTORATION)), ofDcj()).isAcceptedBy(R26);
        consulting(given(underDcj(RESTORATION)), with(ofDcj(), "triggers", List.of()))
                .isRefusedBy(R130)
                .naming("consultation.triggers");
    }

    @ParameterizedTest
    @EnumSource
    void for_a_child_with_dcj_it_says_who_settled_the_involvement(InvolvementDecidedBy who) {
        consulting(given(underDcj(RESTORATION)), with(consultation(), "involvementDecidedBy", who))
                .isAcceptedBy(R35);
    }

    @Test
    void for_a_child_with_dcj_it_is_refused_where_nobody_did() {
        consulting(given(underDcj(RESTORATION)), consultation())
                .isRefusedBy(R35)
                .naming("consultation.involvementDecidedBy");
    }

    @Test
    void who_managed_the_case_on_the_day_counts() {
        given(restoration()).by(coordinator(SWS)).when(consult("2019-11-12")).isAcceptedBy(R35);
        given(restoration()).by(coordinator(SWS)).when(consult("2019-11-11")).isRefusedBy(R35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relational", "physical", "cultural", "legal"})
    void a_formal_one_speaks_to_all_four_dimensions(String dimension) {
        consulting(without(consultation(), "dimensions." + dimension))
                .isRefusedBy(R12)
                .naming("consultation.dimensions." + dimension);
        consulting(with(consultation(), "dimensions." + dimension, "not discussed"))
                .isAcceptedBy(R12);
    }

    @Test
    void an_informal_one_need_not() {
        consulting(without(with(consultation(), "formality", INFORMAL), "dimensions"))
                .isAcceptedBy(R12);
        consulting(without(consultation(), "dimensions"))
                .isRefusedBy(R12)
                .naming(
                        "consultation.dimensions.relational",
                        "consultation.dimensions.physical",
                        "consultation.dimensions.cultural",
                        "consultation.dimensions.legal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "text", "addressee"})
    void a_recommendation_is_whole(String part) {
        var wanting = without(consultation().recommendations().get(0), part);
        consulting(with(consultation(), "recommendations", List.of(wanting)))
                .isRefusedBy(R36)
                .naming("consultation.recommendations[0]." + part);
    }

    @Test
    void no_recommendation_is_an_answer() {
        consulting(with(consultation(), "recommendations", List.of())).isAcceptedBy(R36);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILDRENS_COURT_COLLABORATION_DCJ", "PRACTICE_FRAMEWORK_DCJ"})
    void topics_for_dcj_need_staff_of_dcj(UpskillingTopic topic) {
        var upskilling = with(consultation(), "upskillingTopics", List.of(topic));
        consulting(upskilling).isRefusedBy(R39).naming("consultation.upskillingTopics");
        consulting(with(upskilling, "participants", List.of(COORDINATOR, OF_DCJ)))
                .isAcceptedBy(R39);
    }

    @Test
    void other_topics_do_not() {
        consulting(with(consultation(), "upskillingTopics", List.of(FAMILY_FINDING)))
                .isAcceptedBy(R39);
        consulting(with(consultation(), "upskillingTopics", List.of(FAMILY_FINDING, PRACTICE_FRAMEWORK_DCJ)))
                .isRefusedBy(R39);
        assertThat(CHILDRENS_COURT_COLLABORATION_DCJ.isForDcjOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "venue",
                "formality",
                "convenedBy",
                "facilitatedBy",
                "participants",
                "issuesConsidered",
                "evidenceConsidered",
                "recommendations"
            })
    void a_mandatory_field_that_is_missing_is_named(String field) {
        consulting(without(consultation(), field)).isRefusedBy(R130).naming("consultation." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "role", "organisation"})
    void a_participant_is_whole(String part) {
        var wanting = without(OF_DCJ, part);
        consulting(with(consultation(), "participants", List.of(COORDINATOR, wanting)))
                .isRefusedBy(R130)
                .naming("consultation.participants[1]." + part);
    }

    @Test
    void all_that_is_missing_is_named_at_once_and_what_is_optional_is_not() {
        consulting(without(without(consultation(), "venue"), "convenedBy"))
                .isRefusedBy(R130)
                .naming("consultation.venue", "consultation.convenedBy");
        consulting(without(without(consultation(), "requestedBy"), "requestedOn"))
                .isAcceptedBy(R130);
    }

    @Test
    void held_today_is_accepted_and_tomorrow_refused() {
        given(restoration())
                .on("2020-06-01")
                .by(coordinator(SWS))
                .when(consult("2020-06-01"))
                .isAcceptedBy(R131);
        given(restoration())
                .on("2020-06-01")
                .by(coordinator(SWS))
                .when(consult("2020-06-02"))
                .isRefusedBy(R131)
                .naming("heldOn");
    }

    @Test
    void it_may_be_corrected_and_voided() {
        given(consulted())
                .by(coordinator(SWS))
                .correcting(id("consultation"), "It was in May.")
                .when(consult("2020-05-01"))
                .records(RecordCorrected.class, ConsultationRecorded.class);
        var outcome = given(consulted())
                .by(coordinator(SWS))
                .when(new VoidRecord(CHILD, id("consultation"), "Of another child."))
                .records(RecordVoided.class);
        assertThat(outcome.history().consultations().held()).isEmpty();
    }
}
