package permanency.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.consultation.ConsultationOrders.support;
import static permanency.command.consultation.ConsultationRules.R25;
import static permanency.command.consultation.CoordinatorWork.AREA_OF_CASEWORK_NEEDING_ATTENTION;
import static permanency.command.consultation.CoordinatorWork.FAMILY_CASE_PLAN_MEETING_ATTENDED;
import static permanency.command.consultation.CoordinatorWork.FORMAL_ASSESSMENT;
import static permanency.command.consultation.CoordinatorWork.FORMAL_ASSESSMENT_PROCESS_ADVICE;
import static permanency.command.consultation.CoordinatorWork.GENERAL_ADOPTION_ADVICE;
import static permanency.command.consultation.CoordinatorWork.SPECIALIST_ADOPTION_ADVICE;
import static permanency.command.consultation.CoordinatorWork.SPECIALIST_OR_CLINICAL_ADVICE;
import static permanency.command.consultation.DataSetRules.R125;
import static permanency.command.consultation.ScopeRules.R121;
import static permanency.command.consultation.ScopeRules.R122;
import static permanency.command.consultation.ScopeRules.R123;
import static permanency.command.consultation.ScopeRules.R124;
import static permanency.command.consultation.ScopeRules.R126;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R131;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permanency.command.Outcome;
import permanency.command.records.VoidRecord;
import permanency.events.consultation.CoordinatorSupportRecorded;
import permanency.events.consultation.Recommendation;
import permanency.events.consultation.RecommendedService;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;

/** What a coordinator does for a case beside consultations and reviews, and what is for others. */
class RecordCoordinatorSupportTest {

    private static Outcome recording(RecordCoordinatorSupport support) {
        return given(restoration()).by(coordinator(SWS)).when(support);
    }

    private static Outcome recording(CoordinatorWork work) {
        return recording(support(work, null, null));
    }

    @Test
    void a_coordinator_points_to_casework_that_needs_attention() {
        recording(AREA_OF_CASEWORK_NEEDING_ATTENTION)
                .isAcceptedBy(R122)
                .isAcceptedBy(R25)
                .records(CoordinatorSupportRecorded.class)
                .leavesTheScheduleAsItWas();
    }

    @Test
    void specialist_advice_is_for_specialists() {
        recording(SPECIALIST_OR_CLINICAL_ADVICE).isRefusedBy(R122).saying("DCJ Casework Specialists");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CASE_PLANNING",
                "CASE_PLAN_MEETING_CHAIRED",
                "CASE_PLAN_MEETING_MINUTED",
                "INFORMATION_REQUEST_16A",
                "COURT_DOCUMENTS",
                "LEAVING_CARE_PLANNING"
            })
    void casework_is_for_caseworkers_and_managers(CoordinatorWork work) {
        recording(work).isRefusedBy(R121).saying("caseworkers and managers");
    }

    @Test
    void a_coordinator_advises_on_adoption_in_general_and_links_to_the_specialist() {
        var linked = recording(support(GENERAL_ADOPTION_ADVICE, null, "Adoption Caseworker"))
                .isAcceptedBy(R123)
                .recorded(CoordinatorSupportRecorded.class);
        assertThat(linked.linkedTo()).isEqualTo("Adoption Caseworker");
        recording(GENERAL_ADOPTION_ADVICE).isAcceptedBy(R123);
        recording(SPECIALIST_ADOPTION_ADVICE).isRefusedBy(R123).saying("DCJ Adoption Caseworkers");
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERRAL", "REFERRAL_FOLLOW_UP", "APPLICATION_PAPERS_CHECK"})
    void referrals_are_for_the_allocated_caseworker(CoordinatorWork work) {
        recording(work).isRefusedBy(R124).saying("the allocated caseworker");
    }

    @Test
    void no_status_of_a_referral_is_kept() {
        assertThat(R124.number()).isEqualTo("R124");
        for (var kept :
                new Class<?>[] {Recommendation.class, RecommendedService.class, CoordinatorSupportRecorded.class}) {
            assertThat(Arrays.stream(kept.getRecordComponents()).map(RecordComponent::getName))
                    .noneMatch(name -> name.toLowerCase().matches(".*(status|progress|outcome).*"));
        }
    }

    @Test
    void a_formal_assessment_is_advised_on_and_performed_by_others() {
        recording(FORMAL_ASSESSMENT_PROCESS_ADVICE).isAcceptedBy(R125);
        recording(FORMAL_ASSESSMENT).isRefusedBy(R125).saying("Independent Assessors");
    }

    @Test
    void being_at_a_meeting_of_the_family_needs_a_reason() {
        recording(FAMILY_CASE_PLAN_MEETING_ATTENDED).isRefusedBy(R126).naming("reason");
        recording(support(FAMILY_CASE_PLAN_MEETING_ATTENDED, "The family asked.", null))
                .isAcceptedBy(R126);
        recording(GENERAL_ADOPTION_ADVICE).isAcceptedBy(R126);
    }

    @Test
    void nobody_else_records_it() {
        var support = support(AREA_OF_CASEWORK_NEEDING_ATTENTION, null, null);
        given(restoration()).by(caseworker()).when(support).isRefusedBy(R25);
        given(restoration()).by(practitioner()).when(support).isRefusedBy(R25);
    }

    @Test
    void it_says_what_and_when() {
        var support = support(AREA_OF_CASEWORK_NEEDING_ATTENTION, null, null);
        recording(without(support, "text")).isRefusedBy(R130).naming("text");
        given(restoration()).on("2020-06-01").by(coordinator(SWS)).when(support).isAcceptedBy(R131);
        given(restoration())
                .on("2020-05-31")
                .by(coordinator(SWS))
                .when(support)
                .isRefusedBy(R131)
                .naming("givenOn");
    }

    @Test
    void it_may_be_corrected_and_voided() {
        var recorded = recording(AREA_OF_CASEWORK_NEEDING_ATTENTION);
        var support = recorded.recorded(CoordinatorSupportRecorded.class).recordId();
        recorded.then()
                .by(coordinator(SWS))
                .withKey(id("correction").value())
                .correcting(support, "It was advice on adoption.")
                .when(support(GENERAL_ADOPTION_ADVICE, null, null))
                .records(RecordCorrected.class, CoordinatorSupportRecorded.class);
        var voided = recorded.then()
                .by(coordinator(SWS))
                .withKey(id("voiding").value())
                .when(new VoidRecord(CHILD, support, "Of another child."))
                .records(RecordVoided.class);
        assertThat(voided.history().consultations().support()).isEmpty();
    }
}
