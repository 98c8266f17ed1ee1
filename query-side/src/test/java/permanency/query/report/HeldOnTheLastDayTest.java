package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

/** A review of the day on which the case goes back to DCJ was held, though none is due from that day on (R149). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldOnTheLastDayTest {

    private static final String IN_TIME = "LAST_DAY_IN_TIME";
    private static final String LATE = "LAST_DAY_LATE";

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Kept kept;

    @BeforeAll
    void a_run() {
        reviewedAndGivenBack(IN_TIME, "2021-06-01");
        reviewedAndGivenBack(LATE, "2021-06-10");
        database.awaitProjections();
        kept = Kept.of(
                database, OneRun.of(http, "2021-04", "2021-08-22T05:00:00Z").id());
    }

    @Test
    void in_time_when_it_was_not_due_before() {
        assertThat(due(IN_TIME, "ON_TIME")).isEqualTo("1");
        assertThat(due(IN_TIME, "all")).isEqualTo("1");
    }

    @Test
    void late_when_it_was() {
        assertThat(due(LATE, "LATE")).isEqualTo("1 (5)");
        assertThat(due(LATE, "all")).isEqualTo("1 (5)");
    }

    private String due(String district, String category) {
        return kept.figure("reviews-due", "district", district, category);
    }

    /** Since the review of December the next one is due on 5 June. */
    private void reviewedAndGivenBack(String district, String day) {
        var child = new Story(district)
                .begins("2012-01-01", "NEITHER", "RESTORATION", "2020-09-05")
                .to("last-day-ngo", "2020-09-05");
        child.reviewed("2020-12-05");
        child.reviewed(day);
        child.tell(day, CaseResponsibilityTransferred.class, Map.of("to", Map.of("holder", "DCJ")));
        database.append(child.messages());
    }
}
