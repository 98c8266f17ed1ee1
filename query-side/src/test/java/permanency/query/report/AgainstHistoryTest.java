package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.database.TestDatabase;

/** What SQL counts is what a fold over the same events counts, as known at each time (R148, R149, R151). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgainstHistoryTest {

    private static final String DISTRICT = "FOLDED";
    private static final Set<String> WHOLE = Set.of("heightened-in", "heightened-out", "heightened-at-end");

    private final GeneratedCaseload caseload = new GeneratedCaseload(DISTRICT, 200);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeAll
    void children() {
        Surroundings.CLOCK.set(TestClock.NOW);
        caseload.recordIn(database);
    }

    @ParameterizedTest
    @CsvSource({"2021-04, 2021-07-03T00:00:00Z", "2021-04, 2021-09-03T00:00:00Z", "2021-01, 2021-04-20T00:00:00Z"})
    void both_count_the_same(String month, String asKnownAt) {
        var run = new Running(http).run(month, asKnownAt);
        var known = Instant.parse(asKnownAt);
        var folded = new Folded(Quarter.of(month));
        caseload.stories().forEach(story -> {
            var then = story.asKnownAt(known);
            if (!then.isEmpty()) {
                folded.add(then);
            }
        });

        var measures = folded.answers().keySet().stream()
                .map(key -> key.substring(0, key.indexOf(' ')))
                .collect(Collectors.toSet());
        assertThat(measures).contains("reviews-due", "reviews-held", "heightened-in", "targets-reached");
        assertThat(counted(run, measures)).isEqualTo(folded.answers());
    }

    private Map<String, Integer> counted(String run, Set<String> measures) {
        var counted = new TreeMap<String, Integer>();
        database.owner()
                .sql("""
                        select c.* from report.cell c join report.run r on r.run_no = c.run_no
                        where r.run_id = :run and not c.last_year and not c.aboriginal and c.by_dimension = 'district'
                          and c.value like 'FOLDED%' and c.measure = any(:measures)
                        """)
                .param("run", UUID.fromString(run))
                .param("measures", measures.toArray(String[]::new))
                .query(row -> {
                    var measure = row.getString("measure");
                    var category = row.getString("category");
                    if (WHOLE.contains(measure) == category.equals("all")) {
                        counted.put(measure + " " + row.getString("value") + " " + category, row.getInt("number"));
                    }
                });
        return counted;
    }
}
