package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.packages.ExtensionRequested;
import permanency.events.review.ProgressReviewRecorded;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

/**
 * A review without participants of the provider or evidence is complete with a reason, and not without (R53, R130). What a
 * proposal or an application lacks counts too.
 */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissingFieldsTest {

    private static final String REASON = "MISSING_WITH_A_REASON";
    private static final String NO_REASON = "MISSING_WITHOUT_A_REASON";
    private static final String DECISIONS = "MISSING_OF_DECISIONS";

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Kept kept;

    @BeforeAll
    void a_run() {
        reviewed(REASON, "The provider could not come.");
        reviewed(NO_REASON, "");
        proposedAndAppliedFor();
        database.awaitProjections();
        kept = Kept.of(
                database, OneRun.of(http, "2021-04", "2021-08-21T05:00:00Z").id());
    }

    @Test
    void with_a_reason_nothing_is_missing() {
        assertThat(missing(REASON, "all")).isEqualTo("0");
    }

    @Test
    void without_one_both_are() {
        assertThat(missing(NO_REASON, "review.providerParticipants")).isEqualTo("1");
        assertThat(missing(NO_REASON, "review.evidence")).isEqualTo("1");
        assertThat(missing(NO_REASON, "all")).isEqualTo("1");
    }

    @Test
    void so_is_what_a_proposal_and_an_application_lack() {
        assertThat(missing(DECISIONS, "proposal.views")).isEqualTo("1");
        assertThat(missing(DECISIONS, "proposal.evidence")).isEqualTo("1");
        assertThat(missing(DECISIONS, "application.expectedAchievementOn")).isEqualTo("1");
        assertThat(missing(DECISIONS, "all")).isEqualTo("2");
    }

    private String missing(String district, String field) {
        return kept.figure("missing-fields", "district", district, field);
    }

    private void proposedAndAppliedFor() {
        var child = new Story(DECISIONS).begins("2012-01-01", "NEITHER", "RESTORATION", "2019-08-05");
        child.tell(
                "2021-05-05", GoalChangeProposed.class, Map.of("proposal/views", "", "proposal/evidence", List.of()));
        child.tell("2021-05-06", ExtensionRequested.class, Map.of("application/expectedAchievementOn", ""));
        database.append(child.messages());
    }

    private void reviewed(String district, String reason) {
        var child = new Story(district)
                .begins("2012-01-01", "NEITHER", "RESTORATION", "2021-01-05")
                .to("missing-ngo", "2021-01-05");
        var content = new HashMap<>(Story.standardReview());
        content.put("review/providerParticipants", List.of());
        content.put("review/lodgedEvidence", "");
        content.put("review/incompleteParticipationReason", reason);
        child.tell("2021-05-05", ProgressReviewRecorded.class, content);
        database.append(child.messages());
    }
}
