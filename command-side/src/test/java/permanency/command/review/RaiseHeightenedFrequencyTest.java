package permanency.command.review;

import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.heighten;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.review;
import static permanency.command.Past.underDcj;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.review.ReviewRules.R56;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.history.ScheduleFold.R57;

import org.junit.jupiter.api.Test;
import permanency.events.review.HeightenedFrequencyStarted;

class RaiseHeightenedFrequencyTest {

    @Test
    void a_coordinator_brings_the_due_date_forward() {
        given(restoration())
                .and(review("2021-08-20"))
                .on("2021-09-01")
                .by(coordinator(SWS))
                .when(heighten("2021-09-01"))
                .isAcceptedBy(R56)
                .records(HeightenedFrequencyStarted.class)
                .dueOn("2021-12-01")
                .inMode(HEIGHTENED);
    }

    @Test
    void it_never_puts_the_due_date_back() {
        given(restoration())
                .by(coordinator(SWS))
                .when(heighten("2020-04-01"))
                .isAcceptedBy(R57)
                .dueOn("2020-05-12")
                .inMode(HEIGHTENED);
    }

    @Test
    void nobody_else_raises_it() {
        given(restoration()).by(managerCasework()).when(heighten("2020-04-01")).isRefusedBy(R56);
        given(restoration()).by(practitioner()).when(heighten("2020-04-01")).isRefusedBy(R56);
    }

    @Test
    void there_is_a_goal_on_that_day() {
        given(restoration()).by(coordinator(SWS)).when(heighten("2019-11-12")).isAcceptedBy(R56);
        given(restoration())
                .by(coordinator(SWS))
                .when(heighten("2019-11-11"))
                .isRefusedBy(R56)
                .saying("no goal");
        given(registered(), inCare("2019-11-01"), managedBy(HARBOUR, "2019-11-12"))
                .by(coordinator(SWS))
                .when(heighten("2020-04-01"))
                .isRefusedBy(R56);
    }

    @Test
    void for_a_child_with_dcj_it_is_kept_for_the_time_with_a_provider() {
        given(underDcj(RESTORATION))
                .by(coordinator(SWS))
                .when(heighten("2020-04-01"))
                .noReviewDue()
                .then()
                .and(managedBy(HARBOUR, "2020-06-01"))
                .by(coordinator(SWS))
                .when(heighten("2020-06-15"))
                .dueOn("2020-09-01")
                .inMode(HEIGHTENED);
    }

    @Test
    void it_is_raised_today_at_the_latest() {
        given(restoration())
                .on("2020-04-01")
                .by(coordinator(SWS))
                .when(heighten("2020-04-01"))
                .isAcceptedBy(R131);
        given(restoration())
                .on("2020-04-01")
                .by(coordinator(SWS))
                .when(heighten("2020-04-02"))
                .isRefusedBy(R131)
                .naming("raisedOn");
    }
}
