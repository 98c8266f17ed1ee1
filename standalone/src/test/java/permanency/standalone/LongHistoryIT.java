package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A child over five years: preservation, entry to care, restoration, two transfers, heightened frequency, an extension,
 * a Group Supervision, guardianship decided under the pilot, the order, and corrections entered later.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongHistoryIT {

    private final Product product = Product.start(Product.temporaryFolder(), "--permanency.sample-caseload=false");
    private final LongHistory story = new LongHistory(product);
    private String change;

    @AfterAll
    void stop() {
        product.bean(MovableClock.class).backToNow(); // Axon has one clock for all that runs in this JVM
        product.close();
    }

    @BeforeAll
    void tell() {
        preservation();
        restoration();
        extension();
        guardianship();
        order();
        corrections();
    }

    private void preservation() {
        story.on("2019-03-04").registers();
        story.goal("FAMILY_PRESERVATION");
        story.on("2019-04-03").transfer("2019-04-01", "riverbend", "FIRST_CONTACT");
        story.on("2019-04-12").meetingOnTransfer("riverbend");
        story.on("2019-06-21").review("2019-06-20", "riverbend", false);
    }

    private void restoration() {
        story.on("2019-09-16")
                .records(
                        "director",
                        "/entries-to-care",
                        Example.of("EntryToCare").with("enteredOn", "2019-09-16"));
        story.goal("RESTORATION");
        story.on("2019-10-01")
                .records(
                        "director",
                        "/indigenous-statuses",
                        Example.of("StatedIndigenousStatus").with("statedOn", "2019-10-01"));
        story.on("2020-03-04").review("2020-03-02", "riverbend", false);
        story.on("2020-06-15")
                .records(
                        "sws-coordinator",
                        "/heightened-frequency",
                        Example.of("Heightening").with("raisedOn", "2020-06-15"));
        story.on("2020-08-31").review("2020-08-28", "riverbend", true);
        story.on("2020-11-03").transfer("2020-11-02", "harbour", "PLACEMENT_STARTED");
        story.on("2020-11-16").meetingOnTransfer("harbour");
        var mistyped = story.on("2020-11-30").review("2020-11-27", "harbour", true);
        story.on("2021-01-15").correctsReview(mistyped, "2020-11-20", "harbour", true);
        story.on("2021-02-11").review("2021-02-10", "harbour", true);
    }

    private void extension() {
        var application = story.on("2021-03-20")
                .records(
                        "harbour-practitioner",
                        "/extensions",
                        Example.of("LodgedExtension")
                                .with("lodgedOn", "2021-03-20")
                                .with("application.expectedAchievementOn", "2022-02-28"));
        story.on("2021-04-01")
                .records(
                        "sws-coordinator",
                        "/extensions/" + application + "/endorsements",
                        Example.of("ExtensionAdvice"));
        story.on("2021-04-12")
                .decides("director", "/extensions/" + application + "/approval", Example.of("ExtensionApproval"));
        story.on("2021-05-07").review("2021-05-06", "harbour", true);
    }

    private void guardianship() {
        product.post(
                "director",
                "/v1/delegations/SOUTH_WESTERN_SYDNEY/pilots",
                Example.of("NewPilot")
                        .with("from", "2021-01-01")
                        .with("lastDay", "2022-12-31")
                        .toString());
        var culture = story.on("2021-07-02")
                .records(
                        "director",
                        "/cultural-consultations",
                        Example.of("HeldCulturalConsultation").with("heldOn", "2021-07-01"));
        var consultation = story.on("2021-07-21")
                .records(
                        "sws-coordinator",
                        "/consultations",
                        consultation("2021-07-20", "GOAL_CHANGE_CONSIDERED", culture));
        var proposal = story.on("2021-08-02")
                .records(
                        "harbour-practitioner",
                        "/goal-changes",
                        Example.of("ProposedGoalChange")
                                .with("proposedOn", "2021-08-02")
                                .with("proposal.challengesAddressed", List.of(consultation))
                                .with("proposal.consultationId", consultation)
                                .with("proposal.culturalConsultationId", culture)
                                .with("proposal.reviewId", null));
        change = "/goal-changes/" + proposal;
        story.on("2021-08-04").records("sws-coordinator", change + "/positions", Example.of("AdvisedPosition"));
        var supervision = story.on("2021-08-06")
                .records(
                        "sws-coordinator",
                        "/group-supervisions",
                        Example.of("OpenedGroupSupervision").with("openedOn", "2021-08-06"));
        story.on("2021-08-10")
                .records(
                        "sws-coordinator",
                        "/group-supervisions/" + supervision + "/sessions",
                        Example.of("HeldSession").with("heldOn", "2021-08-10"));
        story.on("2021-08-16")
                .decides(
                        "sws-coordinator",
                        change + "/approval",
                        Example.of("Approval").with("effectiveFrom", null));
    }

    private static Example consultation(String heldOn, String trigger, UUID culture) {
        return Example.of("HeldConsultation")
                .with("heldOn", heldOn)
                .with("consultation.triggers", List.of(trigger))
                .with("consultation.requestedOn", null)
                .with("consultation.requestedBy", null)
                .with("consultation.involvementDecidedBy", null)
                .with("consultation.culturalConsultationId", culture);
    }

    private void order() {
        story.on("2021-09-10")
                .records(
                        "harbour-practitioner",
                        change + "/case-plans",
                        Example.of("DevelopedCasePlan")
                                .with("developedOn", "2021-09-10")
                                .with("culturalSupportPlanUpdatedOn", "2021-09-01"));
        story.on("2022-02-11").review("2022-02-10", "harbour", false);
        story.on("2022-06-21")
                .records(
                        "director",
                        change + "/assessments",
                        Example.of("MadeAssessment").with("assessedOn", "2022-06-20"));
        story.on("2022-08-22").review("2022-08-20", "harbour", false);
        story.on("2023-02-15").review("2023-02-14", "harbour", false);
        story.on("2023-06-21")
                .records(
                        "director",
                        "/achievements",
                        Example.of("Achievement")
                                .with("outcome", "GUARDIANSHIP")
                                .with("achievedOn", "2023-06-20"));
        story.records("director", "/exits-from-care", Example.of("ExitFromCare").with("leftOn", "2023-06-20"));
    }

    private void corrections() {
        story.on("2024-05-20").review("2022-08-09", "harbour", false);
        story.on("2024-07-01");
    }

    @ParameterizedTest(name = "as at {0}, as known on {1}: {2}, due {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2019-03-20, 2019-03-20, FAMILY_PRESERVATION, -,          2021-03-04, STANDARD,   -",
                "2019-04-01, 2019-04-02, FAMILY_PRESERVATION, -,          2021-03-04, STANDARD,   -",
                "2019-04-01, 2019-04-03, FAMILY_PRESERVATION, 2019-07-01, 2021-03-04, STANDARD,   riverbend",
                "2019-07-01, 2019-07-01, FAMILY_PRESERVATION, 2019-09-20, 2021-03-04, STANDARD,   riverbend",
                "2019-09-16, 2019-09-16, RESTORATION,         2020-03-16, 2021-09-16, STANDARD,   riverbend",
                "2020-06-15, 2020-06-15, RESTORATION,         2020-09-02, 2021-09-16, HEIGHTENED, riverbend",
                "2020-11-02, 2020-11-03, RESTORATION,         2020-11-28, 2021-09-16, HEIGHTENED, harbour",
                "2020-12-01, 2020-12-01, RESTORATION,         2021-02-27, 2021-09-16, HEIGHTENED, harbour",
                "2020-12-01, 2021-01-15, RESTORATION,         2021-02-20, 2021-09-16, HEIGHTENED, harbour",
                "2021-04-12, 2021-04-12, RESTORATION,         2021-05-10, 2021-09-16, HEIGHTENED, harbour",
                "2021-08-10, 2021-08-10, RESTORATION,         2021-08-06, 2021-09-16, HEIGHTENED, harbour",
                "2021-08-16, 2021-08-16, GUARDIANSHIP,        2022-02-16, 2023-08-16, STANDARD,   harbour",
                "2022-08-19, 2022-08-19, GUARDIANSHIP,        2022-08-10, 2023-08-16, STANDARD,   harbour",
                "2022-08-19, 2024-05-20, GUARDIANSHIP,        2023-02-09, 2023-08-16, STANDARD,   harbour",
                "2023-06-19, 2024-05-20, GUARDIANSHIP,        2023-08-14, 2023-08-16, STANDARD,   harbour",
                "2023-06-20, 2024-05-20, -,                   -,          -,          -,          harbour"
            })
    void stood(String asAt, String knownOn, String goal, String due, String target, String mode, String provider) {
        var state = story.state(asAt, knownOn).body().get("state");
        assertThat(state.path("goal").asString(null)).isEqualTo(goal);
        assertThat(state.path("nextReviewDueOn").asString(null)).isEqualTo(due);
        assertThat(state.path("targetOn").asString(null)).isEqualTo(target);
        assertThat(state.path("mode").asString(null)).isEqualTo(mode);
        assertThat(state.at("/responsible/provider").asString(null)).isEqualTo(provider);
    }

    @Test
    void the_decision_names_the_pilot_and_says_that_its_decider_had_advised() {
        var events = story.state("2024-05-20", "2024-05-20").body().get("events");
        var approved = events.valueStream()
                .filter(e -> e.get("name").asString().equals("goal.GoalChangeApproved"))
                .findFirst()
                .orElseThrow()
                .get("payload");
        assertThat(approved.at("/authority/kind").asString()).isEqualTo("PILOT");
        assertThat(approved.get("adviserDecided").asBoolean()).isTrue();
    }
}
