package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.standalone.CaseWork.recorded;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A goal change that only the right person can approve; who else tried is kept for auditors (R134). */
class GoalDecisionIT {

    private final Product product = Product.shared();

    @Test
    void a_coordinator_outside_the_pilot_is_refused_and_the_auditor_sees_it() {
        var work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
        var proposal = work.propose("coordinator");

        var refused = work.approve("coordinator", proposal);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.body().get("clause").asString()).isEqualTo("R74");
        var attempts = product.get("auditor", "/v1/audit/refused-attempts?child=" + work.child())
                .body()
                .get("items");
        assertThat(attempts.size()).isEqualTo(1);
        assertThat(attempts.get(0).get("clause").asString()).isEqualTo("R74");
        assertThat(attempts.get(0).get("actor").asString()).isEqualTo("coordinator");
        assertThat(product.get("coordinator", "/v1/audit/refused-attempts").status())
                .isEqualTo(403);
    }

    @Test
    void a_level_6_user_is_refused_and_a_manager_casework_of_level_5_approves() {
        var work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
        var proposal = work.propose("coordinator");

        assertThat(work.approve("level-6", proposal).body().get("clause").asString())
                .isEqualTo("R71");
        recorded(work.approve("manager-casework", proposal));

        var state = work.history("auditor", "").body().get("state");
        assertThat(state.get("goal").asString()).isEqualTo("GUARDIANSHIP");
        assertThat(state.get("targetOn").asString())
                .isEqualTo(CaseWork.TODAY.plusMonths(24).toString());
        assertThat(state.get("nextReviewDueOn").asString())
                .isEqualTo(CaseWork.TODAY.plusMonths(6).toString());
    }

    @Test
    void the_coordinator_of_south_western_sydney_approves_under_the_pilot() {
        var work = CaseWork.inCareWithRiverbend(product, "SOUTH_WESTERN_SYDNEY");
        var proposal = work.propose("sws-coordinator");

        assertThat(work.approve("coordinator", proposal).body().get("clause").asString())
                .isEqualTo("R75");
        recorded(work.approve("sws-coordinator", proposal));

        var events = work.history("auditor", "").body().get("events");
        var approved = events.valueStream()
                .filter(e -> e.get("name").asString().equals("goal.GoalChangeApproved"))
                .findFirst()
                .orElseThrow();
        var authority = approved.get("payload").get("authority");
        assertThat(authority.get("kind").asString()).isEqualTo("PILOT");
        assertThat(authority.get("entry").isString()).isTrue();
        assertThat(authority.get("gradeDemanded").asInt()).isEqualTo(9);
        assertThat(authority.get("registerVersion").isNumber()).isTrue();
    }

    @Test
    void of_two_approvals_at_once_one_is_recorded_and_the_other_is_told_of_it() {
        var work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
        var path = work.path("/goal-changes/" + work.propose("coordinator") + "/approval");
        var seen = work.etag();

        var statuses = Stream.of("manager-casework", "director")
                .map(user -> CompletableFuture.supplyAsync(
                        () -> product.post(user, path, "{\"reasons\":\"Ready.\"}", UUID.randomUUID(), seen)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).extracting(Product.Answer::status).containsExactlyInAnyOrder(201, 412);
        var stale = statuses.stream().filter(a -> a.status() == 412).findFirst().orElseThrow();
        assertThat(stale.body().get("recordedSince").findValuesAsString("event"))
                .contains("goal.GoalChangeApproved");
    }

    @Test
    void somebody_whom_the_child_does_not_concern_is_not_told_what_was_recorded() {
        var work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
        var body = Bodies.consultation(CaseWork.TODAY);

        var other = work.post("harbour-practitioner", "/consultations", body, UUID.randomUUID(), "\"0\"");
        var otherDistrict = work.post("sws-coordinator", "/consultations", body, UUID.randomUUID(), "\"0\"");

        assertThat(other.status()).isEqualTo(412);
        assertThat(other.body().get("recordedSince").size()).isZero();
        assertThat(otherDistrict.body().get("recordedSince").size()).isZero();
    }

    @Test
    void a_decision_without_the_version_it_was_taken_on_is_not_accepted() {
        var work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
        var proposal = work.propose("coordinator");

        var answer = work.post("manager-casework", "/goal-changes/" + proposal + "/approval", "{}");

        assertThat(answer.status()).isEqualTo(428);
    }
}
