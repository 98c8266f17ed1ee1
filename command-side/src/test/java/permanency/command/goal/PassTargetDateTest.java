package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.setGoal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.proposed;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.review;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.GoalConsequences.R9;
import static permanency.history.RegistrationConsequences.R11;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import permanency.events.goal.TwoYearTargetPassed;

class PassTargetDateTest {

    @Test
    void the_day_after_the_target_date_reviews_are_due_at_the_heightened_frequency() {
        given(restoration())
                .and(review("2021-08-20"))
                .on("2021-11-12")
                .by(coordinator(SWS))
                .when(letTimePass())
                .followsNo(TwoYearTargetPassed.class)
                .opensNoException(R9);
        var passed = given(restoration())
                .and(review("2021-08-20"))
                .on("2021-11-13")
                .by(coordinator(SWS))
                .when(letTimePass())
                .opensException(R9)
                .dueOn("2022-02-12")
                .inMode(HEIGHTENED)
                .follows(TwoYearTargetPassed.class);
        assertThat(passed.about()).isEqualTo(id("goal 2019-11-12"));
    }

    @Test
    void time_is_watched_from_one_moment_to_the_next() {
        var moments = new ArrayList<LocalDate>();
        given(restoration())
                .keepingMomentsIn((child, day) -> moments.add(day))
                .on("2021-11-12")
                .by(coordinator(SWS))
                .when(letTimePass());
        given(restoration())
                .keepingMomentsIn((child, day) -> moments.add(day))
                .on("2021-11-13")
                .by(coordinator(SWS))
                .when(letTimePass());
        assertThat(moments).extracting(LocalDate::toString).containsExactly("2021-11-13", "2032-08-31");
    }

    @Test
    void a_review_does_not_end_it() {
        given(restoration())
                .on("2022-01-10")
                .by(coordinator(SWS))
                .when(conduct("2022-01-10"))
                .isAcceptedBy(R9)
                .inMode(HEIGHTENED)
                .dueOn("2022-04-10");
    }

    @Test
    void a_goal_entered_late_may_have_passed_its_target_already() {
        given(registered(), inCare("2017-11-01"))
                .on("2020-07-01")
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2018-03-01"))
                .opensException(R9);
    }

    @Test
    void a_grown_up_has_no_goal_to_decide() {
        given(registered(), inCare("2019-11-01"))
                .on("2032-09-15")
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2032-08-31"))
                .isRefusedBy(R11)
                .naming("effectiveFrom");
        given(registered(), inCare("2019-11-01"))
                .on("2032-09-15")
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2032-08-30"))
                .isAcceptedBy(R11);
        given(restoration())
                .on("2032-08-31")
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R11);
        given(proposed())
                .on("2032-08-31")
                .by(managerCasework())
                .when(approve("2032-08-30"))
                .isRefusedBy(R11);
        given(proposed())
                .on("2032-08-30")
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R11)
                .inMode(STANDARD);
    }
}
