package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.transferred;
import static permanency.command.Past.underDcj;
import static permanency.command.packages.ExtensionDecisionRules.R100;
import static permanency.command.packages.ExtensionRules.R103;
import static permanency.command.packages.ExtensionRules.R96;
import static permanency.command.packages.ExtensionRules.R97;
import static permanency.command.packages.ExtensionRules.R98;
import static permanency.command.packages.PackageOrders.application;
import static permanency.command.packages.PackageOrders.request;
import static permanency.command.packages.PackagePast.APPLICATION;
import static permanency.command.packages.PackagePast.END;
import static permanency.command.packages.PackagePast.applied;
import static permanency.command.packages.PackagePast.approved;
import static permanency.command.packages.PackagePast.packageOfGoal;
import static permanency.command.packages.PackagePast.refused;
import static permanency.command.packages.PackagePast.withdrawn;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R131;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ScheduleRules.R6;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.Outcome;
import permanency.command.records.VoidRecord;
import permanency.events.packages.ExtensionApplication;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.MetCriterion;
import permanency.events.packages.PackageStarted;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;

class RequestExtensionTest {

    private static Outcome requesting(ExtensionApplication application) {
        return given(restoration())
                .on("2021-09-01")
                .by(practitioner())
                .when(new RequestExtension(CHILD, null, application));
    }

    @Test
    void whoever_manages_the_case_applies_for_an_extension() {
        var recorded = requesting(application())
                .isAcceptedBy(R97)
                .records(ExtensionRequested.class)
                .leavesTheScheduleAsItWas()
                .recorded(ExtensionRequested.class);
        assertThat(recorded.packageId()).isEqualTo(packageOfGoal(restoration()));
        assertThat(recorded.goal()).isEqualTo(RESTORATION);
        assertThat(recorded.formerEnd()).isEqualTo(END);
        assertThat(recorded.occurredOn()).isEqualTo("2021-09-01");
        assertThat(recorded.sequenceNumber()).isEqualTo(1);
        assertThat(recorded.late()).isFalse();
        assertThat(recorded.applicant()).isEqualTo(practitioner().party());
    }

    @Test
    void others_do_not_apply() {
        var past = given(restoration()).on("2021-09-01");
        past.by(practitionerOf("river-and-plain")).when(request()).isRefusedBy(R97);
        past.by(caseworker()).when(request()).isRefusedBy(R97);
        past.by(coordinator(SWS)).when(request()).isRefusedBy(R97);
    }

    @Test
    void dcj_applies_for_a_child_whom_it_manages() {
        var past = given(underDcj(RESTORATION)).on("2021-09-01");
        past.by(caseworker()).when(request()).isAcceptedBy(R97);
        past.by(coordinator(SWS)).when(request()).isRefusedBy(R97);
        past.by(practitioner()).when(request()).isRefusedBy(R97);
    }

    @Test
    void the_holder_of_the_day_applies_and_is_still_the_holder() {
        var transferred = given(restoration())
                .and(transferred(HARBOUR, RIVER, "2021-09-10"))
                .on("2021-09-20");
        transferred.by(practitioner()).when(request("2021-09-09")).isRefusedBy(R97);
        transferred
                .by(practitionerOf("river-and-plain"))
                .when(request("2021-09-09"))
                .isRefusedBy(R97);
        transferred
                .by(practitionerOf("river-and-plain"))
                .when(request("2021-09-10"))
                .isAcceptedBy(R97);
    }

    @Test
    void long_term_care_has_no_extension() {
        given(underDcj(LONG_TERM_CARE))
                .on("2021-09-01")
                .by(caseworker())
                .when(request())
                .isRefusedBy(R6);
        given(underDcj(RESTORATION))
                .on("2021-09-01")
                .by(caseworker())
                .when(request())
                .isAcceptedBy(R6);
    }

    @Test
    void without_a_goal_there_is_nothing_to_extend() {
        given(registered()).on("2021-09-01").by(caseworker()).when(request()).isRefusedBy(R96);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-11, false", "2021-05-12, true", "2021-11-12, true"})
    void an_application_is_lodged_from_six_months_before_the_end_up_to_it(String day, boolean inTime) {
        var outcome = given(restoration()).on(day).by(practitioner()).when(request());
        if (inTime) {
            assertThat(outcome.isAcceptedBy(R98)
                            .recorded(ExtensionRequested.class)
                            .late())
                    .isFalse();
        } else {
            outcome.isRefusedBy(R98).naming("lodgedOn");
        }
    }

    @Test
    void after_the_end_an_application_says_why_it_is_late_and_is_flagged() {
        var late = given(restoration()).on("2021-11-13").by(practitioner());
        late.when(request()).isRefusedBy(R98).naming("application.lateReason");
        var recorded = late.when(with(request(), "application.lateReason", "The Court moved the listing."))
                .isAcceptedBy(R98)
                .recorded(ExtensionRequested.class);
        assertThat(recorded.late()).isTrue();
        late.when(request("2021-11-12")).isAcceptedBy(R98);
    }

    @Test
    void an_application_is_not_lodged_tomorrow() {
        given(restoration())
                .on("2021-09-01")
                .by(practitioner())
                .when(request("2021-09-02"))
                .isRefusedBy(R131)
                .naming("lodgedOn");
    }

    @Test
    void an_application_names_an_exceptional_circumstance_and_what_shows_it() {
        requesting(with(application(), "criteria", List.of())).isRefusedBy(R96).naming("application.criteria");
        requesting(with(application(), "criteria", List.of(new MetCriterion("WEATHER", " "))))
                .isRefusedBy(R96)
                .naming("application.criteria[0].criterion", "application.criteria[0].evidence");
        requesting(with(
                        application(),
                        "criteria",
                        List.of(application().criteria().get(0), new MetCriterion("OTHER", "A letter."))))
                .isAcceptedBy(R96);
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthsRequested", "planToAchieve", "expectedAchievementOn", "workDoneSoFar", "childViews"})
    void an_application_is_whole(String part) {
        requesting(without(application(), part)).isRefusedBy(R130).naming("application." + part);
        requesting(application()).isAcceptedBy(R130);
    }

    @Test
    void active_efforts_are_named_from_the_day_they_are_asked_for() {
        var set = List.of(
                registered(),
                permanency.command.Past.inCare("2019-11-01"),
                permanency.command.Past.goal(RESTORATION, "2022-01-10"));
        given(set.get(0), set.get(1), set.get(2))
                .on("2023-11-14")
                .by(caseworker())
                .when(request())
                .isAcceptedBy(R130);
        given(set.get(0), set.get(1), set.get(2))
                .on("2023-11-15")
                .by(caseworker())
                .when(request())
                .isRefusedBy(R130)
                .naming("application.activeEfforts");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "12, true", "13, false"})
    void one_to_twelve_months_are_asked_for(int months, boolean accepted) {
        var outcome = requesting(with(application(), "monthsRequested", months));
        if (accepted) {
            outcome.isAcceptedBy(R100);
        } else {
            outcome.isRefusedBy(R100).naming("application.monthsRequested");
        }
    }

    @Test
    void a_further_application_waits_for_the_decision_and_shows_its_number() {
        given(applied()).on("2021-10-20").by(practitioner()).when(request()).isRefusedBy(R103);
        var further = given(applied())
                .and(refused("2021-10-10"))
                .on("2021-10-20")
                .by(practitioner())
                .when(request())
                .isAcceptedBy(R103);
        assertThat(further.recorded(ExtensionRequested.class).sequenceNumber()).isEqualTo(2);
        var extended = given(applied())
                .and(approved("2021-10-10", 6))
                .on("2022-05-12")
                .by(practitioner())
                .when(request())
                .recorded(ExtensionRequested.class);
        assertThat(extended.formerEnd()).isEqualTo("2022-05-12");
        assertThat(extended.sequenceNumber()).isEqualTo(2);
        given(applied())
                .and(withdrawn("2021-10-10"))
                .on("2021-10-20")
                .by(practitioner())
                .when(request())
                .isAcceptedBy(R103);
    }

    @Test
    void an_application_is_corrected_after_it_was_decided() {
        var corrected = given(applied())
                .and(approved("2021-10-10", 6))
                .on("2021-10-20")
                .by(practitioner())
                .correcting(APPLICATION, "The evidence was left out.")
                .when(request("2021-09-02"))
                .records(RecordCorrected.class, ExtensionRequested.class);
        assertThat(corrected.history().packages().extension(APPLICATION))
                .hasValueSatisfying(e -> assertThat(e.lodgedOn()).isEqualTo("2021-09-02"));
        assertThat(corrected.follows(PackageStarted.class).endsOn()).isEqualTo("2022-05-12");
    }

    @Test
    void an_application_that_was_made_in_error_is_voided() {
        assertThat(given(applied())
                        .on("2021-10-20")
                        .by(practitioner())
                        .when(new VoidRecord(CHILD, APPLICATION, "It is the brother's."))
                        .records(RecordVoided.class)
                        .history()
                        .packages()
                        .extensions())
                .isEmpty();
    }
}
