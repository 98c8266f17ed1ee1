package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.day;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.plus;
import static permanency.command.Past.registered;
import static permanency.command.packages.PackagePast.ADDED;
import static permanency.command.packages.PackagePast.APPLICATION;
import static permanency.command.packages.PackagePast.END;
import static permanency.command.packages.PackagePast.added;
import static permanency.command.packages.PackagePast.approved;
import static permanency.command.packages.PackagePast.packageOfGoal;
import static permanency.command.packages.PackagePast.requested;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.packages.PackageKind.BASELINE;
import static permanency.events.packages.PackageKind.CHILD_NEEDS;
import static permanency.history.PackagePlan.R91;
import static permanency.history.PackagePlan.R94;
import static permanency.history.PackagePlan.R95;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.PlacementType;
import permanency.events.packages.PackageClosed;
import permanency.history.ChildHistory;
import permanency.history.PackagePeriod;
import permanency.history.PackagePlan;

/** What happens to one package leaves the others as they are. */
class PackagePlanTest {

    /** A baseline package stands before that of the goal. */
    private static List<ChildEvent> both() {
        return List.of(
                registered(),
                inCare("2019-11-01"),
                managedBy(HARBOUR, "2019-11-12"),
                added(BASELINE, "COORDINATION", "2019-11-02", "2021-06-30"),
                goal(RESTORATION, "2019-11-12"));
    }

    private static PackagePeriod find(RecordId packageId, List<ChildEvent> past) {
        return PackagePlan.find(packageId, ChildHistory.of(past)).orElseThrow();
    }

    @Test
    void each_is_found_by_its_id() {
        var ofGoal = packageOfGoal(both());
        assertThat(find(ADDED, both()).name()).isEqualTo("COORDINATION");
        assertThat(find(ofGoal, both()).name()).isEqualTo("RESTORATION");
        assertThat(PackagePlan.find(id("none"), ChildHistory.of(both()))).isEmpty();
    }

    @Test
    void that_of_the_goal_is_not_one_of_another_kind_and_not_there_before_the_goal() {
        var history = ChildHistory.of(both());
        assertThat(PackagePlan.ofGoal(history, day("2019-11-12")))
                .map(PackagePeriod::name)
                .contains("RESTORATION");
        assertThat(PackagePlan.ofGoal(history, day("2019-11-11"))).isEmpty();
    }

    @Test
    void that_of_the_goal_is_not_one_by_default_and_not_one_of_a_goal_that_ended() {
        var placed = new PlacementRecorded(CHILD, id("placement"), day("2019-11-04"), PlacementType.OTHER, null, null);
        var byDefault = List.<ChildEvent>of(registered(), inCare("2019-11-01"), placed);
        assertThat(PackagePlan.current(ChildHistory.of(byDefault), day("2019-11-04")))
                .as(R91.sentence())
                .anyMatch(PackagePeriod::isOfGoal);
        assertThat(PackagePlan.ofGoal(ChildHistory.of(byDefault), day("2019-11-04")))
                .isEmpty();
        var changed = ChildHistory.of(plus(both(), permanency.command.goal.GoalPast.approved("2020-06-20")));
        assertThat(PackagePlan.ofGoal(changed, day("2020-06-20")))
                .as(R94.sentence())
                .map(PackagePeriod::name)
                .contains("GUARDIANSHIP");
        assertThat(PackagePlan.ofGoal(changed, day("2020-06-19")))
                .map(PackagePeriod::name)
                .contains("RESTORATION");
    }

    @Test
    void an_extension_moves_the_end_of_its_own_package_alone() {
        var extended = plus(
                both(), requested(APPLICATION, "2021-06-01", END, practitioner().party()), approved("2021-06-10", 6));
        assertThat(find(packageOfGoal(both()), extended).endsOn())
                .as(R95.sentence())
                .isEqualTo(END.plusMonths(6));
        assertThat(find(ADDED, extended).endsOn()).isEqualTo("2021-06-30");
    }

    @Test
    void one_that_is_closed_by_hand_takes_no_other_with_it() {
        var closed = plus(
                both(),
                new PackageClosed(
                        CHILD,
                        id("closed"),
                        ADDED,
                        day("2020-02-01"),
                        "It does not fit.",
                        caseworker().party()));
        assertThat(find(ADDED, closed).endedOn()).isEqualTo("2020-02-01");
        assertThat(find(packageOfGoal(both()), closed).endedOn()).isEqualTo(END);
    }

    @Test
    void known_needs_end_the_default_of_needs_and_not_that_of_the_goal() {
        var placed = new PlacementRecorded(CHILD, id("placement"), day("2019-11-04"), PlacementType.OTHER, null, null);
        var known = List.of(
                registered(), inCare("2019-11-01"), placed, added(CHILD_NEEDS, "HIGH_NEEDS", "2020-02-01", null));
        assertThat(PackagePlan.current(ChildHistory.of(known), day("2020-02-01")))
                .extracting(PackagePeriod::name)
                .containsExactly("RESTORATION", "HIGH_NEEDS");
        assertThat(PackagePlan.current(ChildHistory.of(known), day("2020-01-31")))
                .extracting(PackagePeriod::name)
                .containsExactly("RESTORATION", "LOW_NEEDS");
    }
}
