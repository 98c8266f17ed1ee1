package permanency.command.review;

import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.review;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.review.PackageCheckRules.R93;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageKind;
import permanency.events.review.PackageCheck;
import permanency.events.review.PackageDecision;
import permanency.history.ChildHistory;
import permanency.history.PackagePlan;

class PackageCheckTest {

    private static PackageCheck check(String name) {
        return new PackageCheck(name, PackageDecision.KEEP, "Still right.", null);
    }

    private static Outcome reviewing(String day, PackageCheck... checks) {
        return reviewing(given(restoration()), day, checks);
    }

    private static Outcome reviewing(ChildFixture past, String day, PackageCheck... checks) {
        return past.on("2022-01-01")
                .by(coordinator(SWS))
                .when(conduct(day, with(review(), "packageChecks", List.of(checks))));
    }

    private static ChildFixture withAnother() {
        return given(restoration())
                .and(new PackageAdded(
                        permanency.command.Past.CHILD,
                        id("package"),
                        permanency.command.Past.day("2020-02-01"),
                        PackageKind.BASELINE,
                        "FOSTER_CARE",
                        permanency.command.Past.day("2020-06-01"),
                        null,
                        List.of(),
                        "It fits.",
                        caseworker().party()));
    }

    @Test
    void a_review_that_leaves_out_a_package_is_refused() {
        reviewing("2020-05-05").isRefusedBy(R93).naming("review.packageChecks");
        reviewing("2020-05-05", check("Guardianship")).isRefusedBy(R93);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RESTORATION", "Restoration", "restoration package", "Case plan goal", "Case plan goal package"})
    void the_package_of_the_goal_is_known_by_the_goal(String name) {
        reviewing("2020-05-05", check(name)).isAcceptedBy(R93);
    }

    @Test
    void a_package_is_known_by_its_id() {
        var current = PackagePlan.current(ChildHistory.of(restoration()), LocalDate.parse("2020-05-05"));
        var byId = new PackageCheck(
                null, PackageDecision.KEEP, "Still right.", current.get(0).packageId());
        reviewing("2020-05-05", byId).isAcceptedBy(R93);
        reviewing("2020-05-05", new PackageCheck("Restoration", PackageDecision.KEEP, "Still right.", id("another")))
                .isRefusedBy(R93);
    }

    @Test
    void every_package_of_the_day_is_checked() {
        reviewing(withAnother(), "2020-05-05", check("Restoration"))
                .isRefusedBy(R93)
                .naming("review.packageChecks");
        reviewing(withAnother(), "2020-05-05", check("Restoration"), check("Foster care"))
                .isAcceptedBy(R93);
    }

    @Test
    void a_package_is_checked_from_its_first_day_until_it_ends() {
        reviewing(withAnother(), "2020-01-31", check("Restoration")).isAcceptedBy(R93);
        reviewing(withAnother(), "2020-02-01", check("Restoration")).isRefusedBy(R93);
        reviewing(withAnother(), "2020-05-31", check("Restoration")).isRefusedBy(R93);
        reviewing(withAnother(), "2020-06-01", check("Restoration")).isAcceptedBy(R93);
        reviewing("2021-11-11").isRefusedBy(R93);
        reviewing("2021-11-12").isAcceptedBy(R93);
    }
}
