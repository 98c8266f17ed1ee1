package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

/** An achievement belongs to those who had the case until then, for the report and for the view alike (R151). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AchievedWithProviderTest {

    private static final String DISTRICT = "ACHIEVED_WITH_PROVIDER";
    private static final String PROVIDER = "achieved-ngo";
    private static final List<String> MEASURES =
            List.of("permanency-achieved", "permanency-achieved-from-entry", "targets-reached", "two-years-from-entry");

    private final Story givenBack = new Story(DISTRICT).begins("2012-01-01", "NEITHER", "RESTORATION", "2019-06-20");
    private final Story takenOver = new Story(DISTRICT).begins("2012-01-01", "NEITHER", "RESTORATION", "2019-06-20");
    private final Story begunThatDay = new Story(DISTRICT).begins("2012-01-01", "NEITHER", "RESTORATION", "2021-06-10");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Kept kept;

    @BeforeAll
    void a_run() {
        givenBack.to(PROVIDER, "2019-06-20");
        achieve(givenBack, "2021-06-20");
        givenBack.tell("2021-06-10", CaseResponsibilityTransferred.class, Map.of("to", Map.of("holder", "DCJ")));
        givenBack.tell("2021-06-10", ChildMovedDistrict.class, Map.of("to", DISTRICT + "_AFTER"));
        takenOver.to(PROVIDER, "2021-06-10");
        achieve(takenOver, "2021-06-20");
        begunThatDay.to(PROVIDER, "2021-06-10");
        achieve(begunThatDay, "2023-06-10");
        for (var child : List.of(givenBack, takenOver, begunThatDay)) {
            database.append(child.messages());
        }
        database.awaitProjections();
        kept = Kept.of(
                database, OneRun.of(http, "2021-04", "2021-08-24T05:00:00Z").id());
    }

    @Test
    void a_case_that_goes_back_to_dcj_on_the_day_counts_for_its_provider() {
        assertThat(MEASURES)
                .allSatisfy(measure -> assertThat(reported(givenBack, measure, PROVIDER, "PSP_PROVIDER"))
                        .isEqualTo(1));
        assertThat(viewed(givenBack)).containsEntry("district", DISTRICT).containsEntry("provider", PROVIDER);
    }

    @Test
    void one_that_goes_to_a_provider_on_the_day_counts_for_dcj() {
        assertThat(MEASURES)
                .allSatisfy(measure ->
                        assertThat(reported(takenOver, measure, "none", "DCJ")).isEqualTo(1));
        assertThat(viewed(takenOver)).containsEntry("district", DISTRICT).containsEntry("provider", null);
    }

    @Test
    void one_that_begins_on_the_day_counts_for_those_of_the_day() {
        assertThat(reported(begunThatDay, "permanency-achieved", PROVIDER, "PSP_PROVIDER"))
                .isEqualTo(1);
        assertThat(viewed(begunThatDay)).containsEntry("district", DISTRICT).containsEntry("provider", PROVIDER);
    }

    private static void achieve(Story child, String targetOn) {
        child.tell(
                "2021-06-10",
                PermanencyAchieved.class,
                Map.of("goal", "RESTORATION", "outcome", "RESTORATION", "targetOn", targetOn));
    }

    private int reported(Story child, String measure, String provider, String holder) {
        return kept.facts(
                measure,
                "child_id = '%s' and district = '%s' and coalesce(provider, 'none') = '%s' and holder = '%s'"
                        .formatted(child.child(), DISTRICT, provider, holder));
    }

    private Map<String, Object> viewed(Story child) {
        return database.reporting()
                .sql("select district, provider from reporting.permanency_achieved_v1 where child_id = ?")
                .param(child.child())
                .query()
                .singleRow();
    }
}
