package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.setGoal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.proposed;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.underDcj;
import static permanency.command.packages.PackageOrders.assess;
import static permanency.command.packages.PackageOrders.close;
import static permanency.command.packages.PackagePast.ADDED;
import static permanency.command.packages.PackagePast.END;
import static permanency.command.packages.PackagePast.added;
import static permanency.command.packages.PackagePast.applied;
import static permanency.command.packages.PackagePast.approved;
import static permanency.command.packages.PackagePast.packageOfGoal;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.packages.PackageKind.BASELINE;
import static permanency.events.packages.PackageKind.SPECIALIST;
import static permanency.history.PackagePlan.R94;
import static permanency.history.PackagePlan.R95;
import static permanency.history.ScheduleFold.R78;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.Past;
import permanency.command.child.LetTimePass;
import permanency.command.records.VoidRecord;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.packages.ChildAssessmentRecorded;
import permanency.events.packages.PackageClosed;
import permanency.events.packages.PackageEndReason;
import permanency.events.packages.PackageEnded;
import permanency.events.packages.PackageStarted;
import permanency.history.PackagePeriod;
import permanency.history.PackagePlan;

class GoalPackageTest {

    private static Outcome afterTime(ChildFixture past, String day) {
        return past.on(day).by(caseworker()).when(new LetTimePass(Past.CHILD));
    }

    @Test
    void the_package_of_a_goal_starts_with_it_and_ends_on_the_target_date() {
        var started = given(registered(), inCare("2019-11-01"))
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .follows(PackageStarted.class);
        assertThat(started.goal()).isEqualTo(RESTORATION);
        assertThat(started.occurredOn()).isEqualTo("2019-11-12");
        assertThat(started.endsOn()).isEqualTo(END);
        assertThat(started.defaulted()).isFalse();
    }

    @Test
    void the_time_of_a_package_is_over_on_its_end_date() {
        afterTime(given(restoration()), "2021-11-11").isAcceptedBy(R95).followsNo(PackageEnded.class);
        var ended = afterTime(given(restoration()), "2021-11-12").follows(PackageEnded.class);
        assertThat(ended.occurredOn()).isEqualTo(END);
        assertThat(ended.because()).isEqualTo(PackageEndReason.TIME_OVER);
    }

    @Test
    void an_open_application_does_not_hold_the_package() {
        assertThat(afterTime(given(applied()), "2021-11-12")
                        .follows(PackageEnded.class)
                        .occurredOn())
                .isEqualTo(END);
    }

    @Test
    void an_extended_package_ends_later() {
        var extended = given(applied()).and(approved("2021-10-10", 6));
        afterTime(extended, "2022-05-11").followsNo(PackageEnded.class);
        assertThat(afterTime(extended, "2022-05-12").follows(PackageEnded.class).occurredOn())
                .isEqualTo("2022-05-12");
    }

    @Test
    void the_package_of_long_term_care_has_no_end() {
        var outcome = afterTime(given(underDcj(LONG_TERM_CARE)), "2031-01-01").followsNo(PackageEnded.class);
        assertThat(outcome.follows(PackageStarted.class).endsOn()).isNull();
    }

    @Test
    void another_goal_ends_the_package_on_the_day_from_which_it_holds() {
        var outcome = given(proposed())
                .by(managerCasework())
                .when(permanency.command.Orders.approve("2020-06-15"))
                .isAcceptedBy(R94)
                .isAcceptedBy(R78);
        var ended = outcome.follows(PackageEnded.class);
        assertThat(ended.occurredOn()).isEqualTo("2020-06-15");
        assertThat(ended.because()).isEqualTo(PackageEndReason.GOAL_CHANGED);
        assertThat(ended.packageId()).isEqualTo(packageOfGoal(restoration()));
        assertThat(outcome.history().consequences().all(PackageStarted.class))
                .extracting(PackageStarted::goal)
                .containsExactly(RESTORATION, GUARDIANSHIP);
        assertThat(PackagePlan.current(outcome.history(), LocalDate.parse("2020-06-14")))
                .extracting(PackagePeriod::goal)
                .containsExactly(RESTORATION);
        assertThat(PackagePlan.current(outcome.history(), LocalDate.parse("2020-06-15")))
                .extracting(PackagePeriod::goal)
                .containsExactly(GUARDIANSHIP);
    }

    @Test
    void a_goal_that_is_corrected_keeps_its_package_which_is_said_anew() {
        var started = given(underDcj(RESTORATION))
                .by(managerCasework())
                .correcting(id("goal 2019-11-12"), "It was set a week later.")
                .when(setGoal(RESTORATION, "2019-11-19"))
                .follows(PackageStarted.class);
        assertThat(started.packageId()).isEqualTo(packageOfGoal(restoration()));
        assertThat(started.endsOn()).isEqualTo("2021-11-19");
    }

    @Test
    void a_goal_that_is_voided_takes_its_package_with_it() {
        given(underDcj(RESTORATION))
                .by(managerCasework())
                .when(new VoidRecord(Past.CHILD, id("goal 2019-11-12"), "It is the brother's."))
                .followsNo(PackageStarted.class);
    }

    @Test
    void the_window_of_a_child_of_18_is_over() {
        var outcome = afterTime(given(underDcj(LONG_TERM_CARE)), "2032-08-31");
        assertThat(outcome.follows(PackageEnded.class).because()).isEqualTo(PackageEndReason.TURNED_18);
        afterTime(given(underDcj(LONG_TERM_CARE)), "2032-08-30").followsNo(PackageEnded.class);
    }

    @Test
    void a_package_that_was_added_ends_by_itself_or_is_closed() {
        var added = given(registered()).and(added(SPECIALIST, "POST_PERMANENCY", "2020-01-10", "2020-06-10"));
        assertThat(afterTime(added, "2020-06-10").follows(PackageEnded.class).because())
                .isEqualTo(PackageEndReason.TIME_OVER);
        var closed = given(registered())
                .and(added(BASELINE, "FOSTER_CARE", "2020-01-10", "2020-06-10"))
                .by(caseworker())
                .when(close("2020-06-09"))
                .records(PackageClosed.class)
                .follows(PackageEnded.class);
        assertThat(closed.because()).isEqualTo(PackageEndReason.CLOSED_BY_HAND);
        assertThat(closed.packageId()).isEqualTo(ADDED);
    }

    @Test
    void a_package_is_closed_while_the_child_has_it() {
        given(registered())
                .and(added(BASELINE, "FOSTER_CARE", "2020-01-10", "2020-06-10"))
                .by(caseworker())
                .when(close("2020-06-10"))
                .isRefusedBy(PackageRules.R90)
                .naming("endedOn");
        given(registered())
                .and(added(BASELINE, "FOSTER_CARE", "2020-01-10", null))
                .by(caseworker())
                .when(close("2020-01-09"))
                .isRefusedBy(PackageRules.R90);
        given(restoration()).by(caseworker()).when(close("2020-01-09")).isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_package_that_ended_on_its_first_day_is_not_closed_again() {
        var closed = given(registered())
                .and(added(BASELINE, "FOSTER_CARE", "2020-01-10", null))
                .by(caseworker())
                .when(close("2020-01-10"))
                .records(PackageClosed.class);
        closed.then().by(caseworker()).when(close("2020-02-10")).isRejectedAs(NotOpen.class);
    }

    @Test
    void the_closing_of_a_package_is_corrected_and_voided() {
        var closed = given(registered())
                .and(added(BASELINE, "FOSTER_CARE", "2020-01-10", null))
                .by(caseworker())
                .when(close("2020-06-09"));
        var closing = closed.recorded(PackageClosed.class).recordId();
        assertThat(closed.then()
                        .by(caseworker())
                        .correcting(closing, "A week later.")
                        .when(close("2020-06-16"))
                        .follows(PackageEnded.class)
                        .occurredOn())
                .isEqualTo("2020-06-16");
        closed.then()
                .by(caseworker())
                .when(new VoidRecord(Past.CHILD, closing, "It goes on."))
                .followsNo(PackageEnded.class);
    }

    @Test
    void an_assessment_is_recorded_corrected_and_voided() {
        var assessed = given(registered()).by(caseworker()).when(assess("2020-02-10"));
        var assessment = assessed.recorded(ChildAssessmentRecorded.class).recordId();
        assertThat(assessed.then()
                        .by(caseworker())
                        .correcting(assessment, "A slip.")
                        .when(assess("2020-02-11"))
                        .history()
                        .packages()
                        .assessments())
                .singleElement()
                .satisfies(a -> assertThat(a.occurredOn()).isEqualTo("2020-02-11"));
        assertThat(assessed.then()
                        .by(caseworker())
                        .when(new VoidRecord(Past.CHILD, assessment, "Another child's."))
                        .history()
                        .packages()
                        .assessments())
                .isEmpty();
    }
}
