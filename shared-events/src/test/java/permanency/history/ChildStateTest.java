package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.history.Facts.DISTRICT;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleRules.MARCH_2023;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.events.RecordId;
import permanency.events.care.CareArrangement;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;

/** Where a child stands as at a day. */
class ChildStateTest {

    private final ChildStory story = ChildStory.of(on("2019-01-07"))
            .goal(RESTORATION, "2019-11-12")
            .providerTakesOver("2019-12-02")
            .review("2020-05-05", HEIGHTENED)
            .proposes(GUARDIANSHIP, "2021-02-03")
            .approves("2021-02-24");

    @Test
    void one_goal_holds_until_the_day_before_the_next_one_starts() {
        assertThat(asAt("2019-11-11").goal()).isNull();
        assertThat(asAt("2021-02-23").goal()).isEqualTo(RESTORATION);
        assertThat(asAt("2021-02-23").targetOn()).isEqualTo("2021-11-12");
        assertThat(asAt("2021-02-24").goal()).isEqualTo(GUARDIANSHIP);
        assertThat(asAt("2021-02-24").goalSince()).isEqualTo("2021-02-24");
        assertThat(asAt("2021-02-24").targetOn()).isEqualTo("2023-02-24");
    }

    @Test
    void a_proposal_is_open_until_the_day_before_it_is_decided() {
        assertThat(asAt("2021-02-02").openProposal()).isNull();
        assertThat(asAt("2021-02-03").openProposal().to()).isEqualTo(GUARDIANSHIP);
        assertThat(asAt("2021-02-23").openProposal().proposedOn()).isEqualTo("2021-02-03");
        assertThat(asAt("2021-02-24").openProposal()).isNull();
    }

    @Test
    void responsibility_and_the_review_due_are_those_of_the_day() {
        assertThat(asAt("2019-12-01").responsible().hasProvider()).isFalse();
        assertThat(asAt("2019-12-01").nextReviewDueOn()).isNull();
        assertThat(asAt("2019-12-02").responsible()).isEqualTo(PROVIDER);
        assertThat(asAt("2019-12-02").responsibleSince()).isEqualTo("2019-12-02");
        assertThat(asAt("2019-12-02").nextReviewDueOn()).isEqualTo("2020-06-02");
        assertThat(asAt("2020-05-05").nextReviewDueOn()).isEqualTo("2020-08-05");
        assertThat(asAt("2020-05-05").lastReviewOn()).isEqualTo("2020-05-05");
        assertThat(asAt("2020-05-05").mode()).isEqualTo(HEIGHTENED);
        assertThat(asAt("2020-05-05").district()).isEqualTo(DISTRICT);
    }

    private ChildState asAt(String day) {
        return ChildState.asAt(on(day), ChildHistory.of(story.recorded()), MARCH_2023);
    }

    @Test
    void the_status_stated_at_registration_holds_for_the_days_before_it() {
        var history = ChildHistory.of(List.of(
                Facts.registered(on("2020-02-10")),
                new IndigenousStatusRecorded(
                        Facts.CHILD,
                        new RecordId(Facts.CHILD.value()),
                        on("2020-02-10"),
                        IndigenousStatus.ABORIGINAL,
                        "Family")));
        assertThat(history.asAt(on("2020-01-15")).culture().status()).isEqualTo(IndigenousStatus.ABORIGINAL);
    }

    @Test
    void a_second_entry_to_care_does_not_move_the_first() {
        var history = ChildHistory.of(List.of(
                Facts.registered(on("2020-01-01")),
                new EntryToCareRecorded(Facts.CHILD, Facts.id("1"), on("2020-01-10"), CareArrangement.STATUTORY),
                new EntryToCareRecorded(Facts.CHILD, Facts.id("2"), on("2020-03-01"), CareArrangement.STATUTORY)));
        assertThat(history.care().inCareSince()).isEqualTo(on("2020-01-10"));
    }
}
