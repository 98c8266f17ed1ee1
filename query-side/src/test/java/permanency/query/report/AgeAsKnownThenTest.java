package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

/** How old a child is goes by the day of birth that was known at the time of the report (R148). */
@QuerySideTest
class AgeAsKnownThenTest {

    private static final String DISTRICT = "AGE_AS_KNOWN_THEN";

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Test
    void a_day_of_birth_that_was_corrected_since_leaves_a_report_as_it_is_as_known_before() {
        var child = new Story(DISTRICT).begins("2012-02-01", "NEITHER", "RESTORATION", "2014-02-05");
        child.correctAt(
                "2014-08-01T01:00:00Z",
                new RecordId(child.child()),
                "2014-02-05",
                ChildRegistered.class,
                Map.of("dateOfBirth", "2003-02-01", "district", DISTRICT));
        database.append(child.messages());
        database.awaitProjections();

        assertThat(ages(child, "2014-07-21T05:00:00Z")).containsExactly("1-4");
        assertThat(ages(child, "2014-08-21T05:00:00Z")).containsExactly("10-14");
    }

    private List<String> ages(Story child, String asKnownAt) {
        return database.owner()
                .sql("""
                        select distinct f.age_group from report.fact f join report.run r on r.run_no = f.run_no
                        where r.run_id = :run and f.child_id = :child and not f.last_year
                        """)
                .param(
                        "run",
                        UUID.fromString(OneRun.of(http, "2014-04", asKnownAt).id()))
                .param("child", child.child())
                .query(String.class)
                .list();
    }
}
