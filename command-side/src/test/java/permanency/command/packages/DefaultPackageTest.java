package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.setGoal;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.registered;
import static permanency.command.packages.PackageOrders.add;
import static permanency.command.packages.PackageOrders.assess;
import static permanency.command.packages.PackagePast.assessed;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.packages.PackageKind.CHILD_NEEDS;
import static permanency.history.PackagePlan.R91;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.Past;
import permanency.command.child.LetTimePass;
import permanency.command.submission.ChildCommand;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.PlacementType;
import permanency.events.packages.PackageEndReason;
import permanency.events.packages.PackageEnded;
import permanency.events.packages.PackageStarted;
import permanency.history.PackagePeriod;
import permanency.history.PackagePlan;

class DefaultPackageTest {

    private static PlacementRecorded placed(String day) {
        return new PlacementRecorded(CHILD, id("placement " + day), day(day), PlacementType.FOSTER_CARE, null, null);
    }

    private static ChildFixture placed() {
        return given(registered(), inCare("2019-11-01"), placed("2019-11-04"));
    }

    private static Outcome later(ChildFixture past) {
        return past.on("2020-07-01").by(caseworker()).when(new LetTimePass(CHILD));
    }

    private static List<PackageStarted> started(Outcome outcome) {
        return outcome.history().consequences().all(PackageStarted.class);
    }

    @Test
    void a_placement_without_goal_and_assessment_gives_both_defaults_and_no_goal() {
        var outcome = later(placed()).isAcceptedBy(R91);
        assertThat(started(outcome)).allMatch(PackageStarted::defaulted).allMatch(p -> p.endsOn() == null);
        assertThat(started(outcome)).extracting(PackageStarted::name).containsExactly("RESTORATION", "LOW_NEEDS");
        assertThat(outcome.history().goals().current()).isEmpty();
        outcome.followsNo(PackageEnded.class);
    }

    @Test
    void a_further_placement_gives_none_again() {
        assertThat(started(later(placed().and(placed("2020-02-01"))))).hasSize(2);
    }

    @Test
    void what_is_known_is_not_defaulted() {
        var assessedOnly = given(registered(), inCare("2019-11-01"), assessed("2019-11-04"), placed("2019-11-04"));
        assertThat(later(assessedOnly).follows(PackageStarted.class).name()).isEqualTo("RESTORATION");
        var goalOnly =
                given(registered(), inCare("2019-11-01"), Past.goal(GUARDIANSHIP, "2019-11-04"), placed("2019-11-04"));
        assertThat(started(later(goalOnly)))
                .extracting(PackageStarted::name)
                .containsExactly("GUARDIANSHIP", "LOW_NEEDS");
    }

    @Test
    void a_goal_takes_the_place_of_the_default() {
        var outcome = placed().by(managerCasework()).when(setGoal(RESTORATION, "2019-11-12"));
        var ended = outcome.follows(PackageEnded.class);
        assertThat(ended.occurredOn()).isEqualTo("2019-11-12");
        assertThat(ended.because()).isEqualTo(PackageEndReason.GOAL_CHANGED);
        assertThat(PackagePlan.current(outcome.history(), day("2019-11-12")))
                .filteredOn(PackagePeriod::isOfGoal)
                .singleElement()
                .satisfies(p -> assertThat(p.defaulted()).isFalse());
    }

    @Test
    void an_assessment_or_a_needs_package_ends_the_default() {
        for (ChildCommand known : List.of(assess("2020-02-01"), add(CHILD_NEEDS, "HIGH_NEEDS", "2020-02-01"))) {
            var ended = placed().by(caseworker()).when(known).follows(PackageEnded.class);
            assertThat(ended.name()).isEqualTo("LOW_NEEDS");
            assertThat(ended.because()).isEqualTo(PackageEndReason.NEEDS_ASSESSED);
            assertThat(ended.occurredOn()).isEqualTo("2020-02-01");
        }
    }

    @Test
    void an_assessment_entered_late_shows_that_there_was_no_default() {
        assertThat(placed().by(caseworker())
                        .when(assess("2019-11-02"))
                        .follows(PackageStarted.class)
                        .name())
                .isEqualTo("RESTORATION");
    }
}
