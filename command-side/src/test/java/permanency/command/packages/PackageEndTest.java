package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposal;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.review;
import static permanency.command.goal.AchievementRules.R10;
import static permanency.command.goal.GoalPast.achieved;
import static permanency.command.packages.PackageOrders.addSpecialist;
import static permanency.command.packages.PackageOrders.approve;
import static permanency.command.packages.PackagePast.APPLICATION;
import static permanency.command.packages.PackagePast.added;
import static permanency.command.packages.PackagePast.applied;
import static permanency.command.packages.PackagePast.approved;
import static permanency.command.packages.PackagePast.refused;
import static permanency.command.packages.PackageRules.R92;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.packages.PackageKind.BASELINE;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.PackageConsequences.R104;
import static permanency.history.ScheduleFold.R101;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.Orders;
import permanency.command.Outcome;
import permanency.events.ChildEvent;
import permanency.events.care.CareExitReason;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.PlacementType;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;
import permanency.events.packages.ExtensionSuperseded;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageEndReason;
import permanency.events.packages.PackageEnded;
import permanency.history.ChildHistory;
import permanency.history.Extension;

/** What ends packages and applications beside their time, and what an extension means for the reviews. */
class PackageEndTest {

    /** Reviewed on 1 September 2021: due on 1 March 2022. */
    private static List<ChildEvent> reviewed() {
        return plus(applied(), review("2021-09-01"));
    }

    private static Outcome afterAll(List<ChildEvent> past) {
        return given(past).on("2021-12-01").by(caseworker()).when(letTimePass());
    }

    @Test
    void an_achievement_ends_the_package_of_the_goal_that_day_and_supersedes_an_open_application() {
        var outcome = afterAll(plus(applied(), achieved("2021-10-05"))).isAcceptedBy(R10);
        var ended = outcome.follows(PackageEnded.class);
        assertThat(ended.occurredOn()).isEqualTo("2021-10-05");
        assertThat(ended.because()).isEqualTo(PackageEndReason.PERMANENCY_ACHIEVED);
        var superseded = outcome.isAcceptedBy(R104).follows(ExtensionSuperseded.class);
        assertThat(superseded.applicationId()).isEqualTo(APPLICATION);
        assertThat(superseded.occurredOn()).isEqualTo("2021-10-05");
        assertThat(superseded.because()).isEqualTo(PackageEndReason.PERMANENCY_ACHIEVED);
    }

    @Test
    void a_voided_achievement_gives_package_and_application_back() {
        given(plus(applied(), achieved("2021-10-05")))
                .on("2021-11-01")
                .by(caseworker())
                .when(voidRecord(id("achieved"), "The order was of a sibling."))
                .followsNo(PackageEnded.class)
                .followsNo(ExtensionSuperseded.class);
    }

    @Test
    void default_packages_end_when_the_child_leaves_care() {
        var placed =
                new PlacementRecorded(CHILD, id("placement"), day("2019-11-04"), PlacementType.FOSTER_CARE, null, null);
        var left = new ExitFromCareRecorded(CHILD, id("exit"), day("2020-02-01"), CareExitReason.RESTORATION);
        var outcome = afterAll(List.of(registered(), inCare("2019-11-01"), placed, left));
        assertThat(outcome.history().consequences().all(PackageEnded.class))
                .hasSize(2)
                .allMatch(e -> e.because() == PackageEndReason.LEFT_CARE)
                .allMatch(e -> e.occurredOn().equals(day("2020-02-01")));
    }

    @Test
    void every_package_ends_when_the_case_is_closed() {
        var closed = new CaseClosed(CHILD, id("closing"), day("2020-06-01"), CaseClosingReason.MOVED_INTERSTATE, null);
        var outcome = afterAll(plus(restoration(), added(BASELINE, "FOSTER_CARE", "2020-01-10", null), closed));
        assertThat(outcome.history().consequences().all(PackageEnded.class))
                .hasSize(2)
                .allMatch(e -> e.because() == PackageEndReason.CASE_CLOSED)
                .allMatch(e -> e.occurredOn().equals(day("2020-06-01")));
    }

    @Test
    void support_after_permanency_starts_after_the_achievement() {
        given(restoration())
                .and(achieved("2020-05-01"))
                .by(caseworker())
                .when(addSpecialist("POST_PERMANENCY", "2020-06-01"))
                .isAcceptedBy(R92)
                .records(PackageAdded.class);
    }

    @Test
    void an_extension_brings_the_next_review_forward_and_keeps_the_heightened_frequency_on() {
        var extended = given(reviewed())
                .on("2021-10-10")
                .by(managerCasework())
                .when(approve(6))
                .isAcceptedBy(R101)
                .dueOn("2022-01-10")
                .inMode(HEIGHTENED);
        extended.then()
                .on("2021-11-05")
                .by(coordinator(SWS))
                .when(conduct("2021-11-05"))
                .dueOn("2022-02-05")
                .inMode(HEIGHTENED);
    }

    @Test
    void a_voided_extension_lets_go() {
        given(reviewed())
                .and(approved("2021-10-10", 6))
                .on("2021-10-20")
                .by(managerCasework())
                .when(voidRecord(id("approval"), "Another child's."))
                .isAcceptedBy(R101)
                .dueOn("2022-03-01")
                .inMode(STANDARD);
    }

    @Test
    void an_extension_of_the_old_goal_does_not_hold_the_new_one() {
        given(reviewed())
                .and(approved("2021-09-20", 6), proposal(GUARDIANSHIP, "2021-09-10"))
                .on("2021-10-10")
                .by(managerCasework())
                .when(Orders.approve("2021-09-15"))
                .isAcceptedBy(R101)
                .dueOn("2022-03-15")
                .inMode(STANDARD);
    }

    @Test
    void a_superseded_application_counts_as_withdrawn_and_was_open_before() {
        var history = afterAll(plus(applied(), achieved("2021-10-05")))
                .isAcceptedBy(R104)
                .history();
        assertThat(status(history)).isEqualTo(Extension.Status.WITHDRAWN);
        assertThat(status(history.asAt(day("2021-10-05")))).isEqualTo(Extension.Status.WITHDRAWN);
        assertThat(status(history.asAt(day("2021-10-04")))).isEqualTo(Extension.Status.REQUESTED);
    }

    @Test
    void it_stays_superseded_as_time_passes_and_is_open_again_when_its_goal_goes_on() {
        var superseded = afterAll(plus(applied(), achieved("2021-10-05")));
        superseded.then().on("2021-12-02").by(caseworker()).when(letTimePass()).recordsNothing();
        var goesOn = superseded
                .then()
                .on("2021-12-02")
                .by(caseworker())
                .when(voidRecord(id("achieved"), "It was the brother."))
                .followsNo(ExtensionSuperseded.class);
        assertThat(status(goesOn.history())).isEqualTo(Extension.Status.REQUESTED);
    }

    @Test
    void a_decided_application_keeps_its_decision_when_its_goal_ends() {
        var history = afterAll(plus(applied(), refused("2021-09-20"), achieved("2021-10-05")))
                .isAcceptedBy(R104)
                .history();
        assertThat(status(history)).isEqualTo(Extension.Status.REFUSED);
    }

    private static Extension.Status status(ChildHistory history) {
        return history.packages().extension(APPLICATION).orElseThrow().status();
    }
}
