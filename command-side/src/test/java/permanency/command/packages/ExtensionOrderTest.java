package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.named;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.setGoal;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.delegation.ExtensionAuthority.R99;
import static permanency.command.packages.ExtensionRules.R103;
import static permanency.command.packages.ExtensionRules.R96;
import static permanency.command.packages.PackageOrders.approve;
import static permanency.command.packages.PackageOrders.refuse;
import static permanency.command.packages.PackageOrders.request;
import static permanency.command.packages.PackagePast.APPLICATION;
import static permanency.command.packages.PackagePast.END;
import static permanency.command.packages.PackagePast.applied;
import static permanency.command.packages.PackagePast.approved;
import static permanency.command.packages.PackagePast.refused;
import static permanency.command.packages.PackagePast.requested;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRequested;
import permanency.history.ScheduleRules;
import permanency.history.TwoYearWindow;

/** What is corrected or voided leaves its package to an application, and its application to a decision. */
class ExtensionOrderTest {

    @Test
    void the_goal_whose_package_goes_on_stays_a_time_limited_one() {
        given(applied())
                .and(approved("2021-10-10", 6))
                .on("2021-12-01")
                .by(managerCasework())
                .correcting(id("goal 2019-11-12"), "Another was ticked.")
                .when(setGoal(LONG_TERM_CARE, "2019-11-12"))
                .isRefusedBy(R96)
                .saying("Void or correct that one first.");
        given(applied())
                .on("2021-12-01")
                .by(managerCasework())
                .when(voidRecord(id("goal 2019-11-12"), "It was a sibling's."))
                .isRefusedBy(R96);
    }

    @Test
    void what_a_colleague_corrects_stays_whose_it_was() {
        var application = given(applied())
                .on("2021-10-10")
                .by(named("colleague", practitioner()))
                .correcting(APPLICATION, "A slip.")
                .when(request("2021-09-01"))
                .recorded(ExtensionRequested.class);
        assertThat(application.applicant()).isEqualTo(practitioner().party());
        var decided = given(applied())
                .and(approved("2021-10-10", 6))
                .on("2021-12-01")
                .by(named("manager-202", delegate(4, SWS)))
                .correcting(id("approval"), "A slip.");
        var approval = decided.when(approve(3)).recorded(ExtensionApproved.class);
        assertThat(approval.decider()).isEqualTo(managerCasework().party());
        assertThat(approval.authority().level().value()).isEqualTo(5);
        decided.when(refuse()).isRefusedBy(R132);
    }

    @Test
    void an_earlier_extension_that_is_corrected_moves_the_end_of_later_ones() {
        var second = id("second application");
        var window = given(applied())
                .and(approved("2021-10-10", 6))
                .and(requested(
                        second, "2022-04-01", END.plusMonths(6), practitioner().party()))
                .and(with(
                        approved("2022-04-20", 3),
                        Map.of("recordId", id("second approval"), "applicationId", second, "newEnd", "2022-08-12")))
                .on("2022-04-25")
                .by(managerCasework())
                .correcting(id("approval"), "Three months were granted.")
                .when(approve(3))
                .isAcceptedBy(R103)
                .history();
        assertThat(TwoYearWindow.asAt(day("2022-04-25"), window, ScheduleRules.MARCH_2023)
                        .orElseThrow()
                        .extendedTo())
                .isEqualTo("2022-05-12");
    }

    @Test
    void an_application_is_not_moved_behind_its_decision() {
        var correcting = given(applied())
                .and(approved("2021-10-10", 6))
                .on("2021-12-01")
                .by(practitioner())
                .correcting(APPLICATION, "It was sent on another day.");
        correcting.when(request("2021-10-11")).isRefusedBy(R103);
        correcting.when(request("2021-10-10")).isAcceptedBy(R103);
    }

    @Test
    void a_decision_is_voided_by_who_might_have_taken_it() {
        for (var decision : new String[] {"approval", "refusal"}) {
            var decided = given(applied())
                    .and("approval".equals(decision) ? approved("2021-10-10", 6) : refused("2021-10-10"))
                    .on("2021-12-01")
                    .recordedBy(managerCasework());
            decided.by(delegate(null, SWS))
                    .when(voidRecord(id(decision), "Another child's."))
                    .isRefusedBy(R99);
            decided.by(named("manager-202", delegate(5, SWS)))
                    .when(voidRecord(id(decision), "Another child's."))
                    .isAcceptedBy(R99);
        }
    }
}
