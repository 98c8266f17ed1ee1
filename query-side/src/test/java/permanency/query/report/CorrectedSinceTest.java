package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.PermanencyAchieved;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

/** What a record named when it was made may be otherwise by the time of the report; then that counts (R149). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectedSinceTest {

    private static final String VOIDED = "CORRECTED_SINCE_VOIDED";
    private static final String LONG_AGO = "CORRECTED_SINCE_LONG_AGO";
    private static final String TARGET = "CORRECTED_SINCE_TARGET";
    private static final String SAME_DAY = "CORRECTED_SINCE_SAME_DAY";
    private static final String POSITIONS = "CORRECTED_SINCE_POSITIONS";

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Kept kept;

    @BeforeAll
    void a_run() {
        approvedByVoided();
        approvedByOneOfLongAgo();
        achievedByALaterTarget();
        achievedOnTheDayItWasSet();
        advisedTwice();
        database.awaitProjections();
        kept = Kept.of(
                database, OneRun.of(http, "2021-04", "2021-08-20T05:00:00Z").id());
    }

    @Test
    void a_cultural_consultation_that_was_voided_is_not_present() {
        assertThat(culturalConsultations(VOIDED, "PRESENT")).isEqualTo("0");
        assertThat(culturalConsultations(VOIDED, "ABSENT")).isEqualTo("1");
    }

    @Test
    void nor_is_one_of_long_ago_though_the_approval_names_it() {
        assertThat(culturalConsultations(LONG_AGO, "PRESENT")).isEqualTo("0");
        assertThat(culturalConsultations(LONG_AGO, "OVERRIDDEN")).isEqualTo("1");
    }

    /** Achieved three days after the target as it was, and a week before it as the goal was set in fact. */
    @Test
    void a_goal_is_achieved_within_the_two_years_from_the_day_on_which_it_was_set_in_fact() {
        assertThat(kept.figure("targets-reached", "district", TARGET, "ACHIEVED"))
                .isEqualTo("1");
        assertThat(kept.figure("targets-reached", "district", TARGET, "all")).isEqualTo("1");
    }

    @Test
    void a_goal_that_was_set_in_fact_on_the_day_it_was_achieved_took_no_days() {
        assertThat(kept.figure("permanency-achieved", "district", SAME_DAY, "RESTORATION"))
                .isEqualTo("1 (0)");
    }

    @Test
    void the_last_position_of_a_day_stays_the_last_though_the_one_before_it_is_corrected() {
        assertThat(kept.figure("positions-and-decisions", "district", POSITIONS, "DOES_NOT_SUPPORT > REFUSED"))
                .isEqualTo("1");
        assertThat(kept.figure("positions-and-decisions", "district", POSITIONS, "all"))
                .isEqualTo("1");
    }

    private String culturalConsultations(String district, String category) {
        return kept.figure("cultural-consultation-on-approvals", "district", district, category);
    }

    private void approvedByVoided() {
        var child = aboriginalChild(VOIDED);
        var consultation = child.tell("2021-03-01", CulturalConsultationRecorded.class, Map.of());
        approve(child, Map.of("culturalConsultationId", consultation.toString(), "culturalOverrideReason", ""));
        child.voidAt("2021-06-01T01:00:00Z", consultation, "2021-03-01");
        database.append(child.messages());
    }

    private void approvedByOneOfLongAgo() {
        var child = aboriginalChild(LONG_AGO);
        var consultation = child.tell("2020-03-01", CulturalConsultationRecorded.class, Map.of());
        approve(child, Map.of("culturalConsultationId", consultation.toString()));
        database.append(child.messages());
    }

    private void achievedByALaterTarget() {
        var child = achieved(TARGET);
        correctGoal(child, "2019-05-20", "2021-05-20");
    }

    private void achievedOnTheDayItWasSet() {
        var child = achieved(SAME_DAY);
        correctGoal(child, "2021-05-13", "2023-05-13");
    }

    private static Story achieved(String district) {
        var child = new Story(district).begins("2012-01-01", "NEITHER", "RESTORATION", "2019-05-10");
        child.tell(
                "2021-05-13",
                PermanencyAchieved.class,
                Map.of(
                        "goal",
                        "RESTORATION",
                        "outcome",
                        "RESTORATION",
                        "targetOn",
                        "2021-05-10",
                        "withinTwoYears",
                        false));
        return child;
    }

    private void correctGoal(Story child, String day, String targetOn) {
        child.correctAt(
                "2021-06-01T01:00:00Z",
                child.history().goals().periods().get(0).setBy(),
                day,
                CasePlanGoalSet.class,
                Map.of("goal", "RESTORATION", "targetOn", targetOn));
        database.append(child.messages());
    }

    private void advisedTwice() {
        var child = new Story(POSITIONS).begins("2012-01-01", "NEITHER", "RESTORATION", "2020-02-05");
        var goals = Map.<String, Object>of("from", "RESTORATION", "to", "GUARDIANSHIP");
        var proposal = child.tell("2021-04-10", GoalChangeProposed.class, goals);
        var supports = Map.<String, Object>of("proposalId", proposal.toString(), "position", "SUPPORTS");
        var first = child.tell("2021-04-12", CoordinatorPositionRecorded.class, supports);
        child.tell(
                "2021-04-12",
                CoordinatorPositionRecorded.class,
                Map.of("proposalId", proposal.toString(), "position", "DOES_NOT_SUPPORT"));
        child.tell("2021-05-03", GoalChangeRefused.class, Map.of("proposalId", proposal.toString()));
        child.correctAt("2021-06-01T01:00:00Z", first, "2021-04-12", CoordinatorPositionRecorded.class, supports);
        database.append(child.messages());
    }

    private static Story aboriginalChild(String district) {
        return new Story(district).begins("2012-01-01", "ABORIGINAL", "RESTORATION", "2020-02-05");
    }

    private static void approve(Story child, Map<String, Object> basis) {
        var goals = Map.<String, Object>of("from", "RESTORATION", "to", "GUARDIANSHIP");
        var proposal = child.tell("2021-04-10", GoalChangeProposed.class, goals);
        var content = new HashMap<>(goals);
        content.putAll(basis);
        content.putAll(Map.of("proposalId", proposal.toString(), "decidedOn", "2021-05-03", "targetOn", "2023-05-03"));
        child.tell("2021-05-03", GoalChangeApproved.class, content);
    }
}
