package permanency.query.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.culture.IndigenousStatus;
import permanency.events.goal.CasePlanGoal;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.database.TestDatabase;
import permanency.query.report.folded.Fold;
import permanency.query.report.folded.FoldedCell;
import permanency.query.report.folded.FoldedFigures;

/** What SQL counts is what a fold over the same events counts, in each cell, as known at each time (R148, R149, R151). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgainstHistoryIT {

    /** A quarter, as known at a time. */
    private record Asked(String quarter, String known) {}

    private static final Asked SOON_AFTER = new Asked("2011-04", "2011-07-03T00:00:00Z");
    private static final Asked LONG_AFTER = new Asked("2011-04", "2011-09-03T00:00:00Z");

    private final Map<Asked, Map<FoldedCell, FoldedFigures>> folded = new HashMap<>();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private GeneratedCaseload caseload;

    /** In years of which no other test tells, so that all cells are of these alone. */
    @BeforeAll
    void children() {
        Surroundings.CLOCK.set(TestClock.NOW);
        caseload =
                GeneratedCaseload.recordedIn(database, 2011, List.of("FOLDED", "MID_NORTH_COAST", "NORTHERN_NSW"), 300);
    }

    static Stream<Asked> reports() {
        return Stream.of(
                SOON_AFTER,
                LONG_AFTER,
                new Asked("2011-01", "2011-04-20T00:00:00Z"),
                new Asked("2011-01", "2011-07-03T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void both_count_the_same(Asked asked) {
        var counted = Kept.of(database, new Running(http).run(asked.quarter(), asked.known()))
                .figures();

        assertThat(differences(counted, folded(asked))).isEmpty();
    }

    /** Whoever adds a measure has to say in {@link Fold} too what it counts. */
    @Test
    void every_measure_is_answered_and_counts_something() {
        var all = measuresOf(m -> true);
        assertThat(measures(cell -> !cell.lastYear())).containsExactlyInAnyOrderElementsOf(all);
        assertThat(measures(FoldedCell::lastYear)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(measures(FoldedCell::aboriginal))
                .containsExactlyInAnyOrderElementsOf(measuresOf(m -> m.part().isSaidOfAboriginalChildrenToo()));
    }

    @Test
    void every_category_arises_and_every_value_of_a_dimension() {
        assertThat(all().map(cell -> cell.measure() + " " + cell.category()))
                .containsAll(ClosedCategories.all())
                .anyMatch(category -> category.startsWith("missing-fields consultation."))
                .anyMatch(category -> category.startsWith("missing-fields review."))
                .contains("missing-fields proposal.evidence", "missing-fields application.planToAchieve");
        assertThat(values("district")).containsOnly("FOLDED", "MID_NORTH_COAST", "NORTHERN_NSW", "none");
        assertThat(values("district-group")).containsOnly("NORTHERN", "none");
        assertThat(values("provider")).containsOnly("folded-ngo", "folded-other", "none");
        assertThat(values("holder")).containsOnly("DCJ", "PSP_PROVIDER", "none");
        assertThat(values("goal")).hasSize(CasePlanGoal.values().length + 1);
        assertThat(values("indigenous-status")).hasSize(IndigenousStatus.values().length + 1);
        assertThat(values("age-group")).containsOnly("0", "1-4", "5-9", "10-14", "15 and over", "none");
    }

    @Test
    void most_measures_say_something_else_once_late_entries_and_corrections_are_known() {
        var later = differences(folded(SOON_AFTER), folded(LONG_AFTER)).stream()
                .map(text -> text.replaceAll("^[^=]*=([^,]+),.*", "$1"))
                .collect(toSet());
        assertThat(later).hasSizeGreaterThan(30);
    }

    private Set<String> values(String dimension) {
        return all().filter(cell -> cell.by().equals(dimension))
                .map(FoldedCell::value)
                .collect(toSet());
    }

    private static Set<String> measuresOf(Predicate<Measure> which) {
        return QuarterlyReport.MEASURES.stream().filter(which).map(Measure::key).collect(toSet());
    }

    private Set<String> measures(Predicate<FoldedCell> where) {
        return all().filter(where).map(FoldedCell::measure).collect(toSet());
    }

    private Stream<FoldedCell> all() {
        return reports().flatMap(asked -> folded(asked).keySet().stream());
    }

    private static List<String> differences(
            Map<FoldedCell, FoldedFigures> counted, Map<FoldedCell, FoldedFigures> folded) {
        return Stream.of(counted, folded)
                .flatMap(figures -> figures.keySet().stream())
                .distinct()
                .filter(cell -> !folded.containsKey(cell) || !folded.get(cell).equals(counted.get(cell)))
                .map(cell -> cell + ": counted " + counted.get(cell) + ", folded " + folded.get(cell))
                .sorted()
                .toList();
    }

    private Map<FoldedCell, FoldedFigures> folded(Asked asked) {
        return folded.computeIfAbsent(asked, a -> {
            var quarter = Quarter.of(a.quarter());
            var known = Instant.parse(a.known());
            var figures = folded(quarter, known, false);
            figures.putAll(folded(quarter.aYearBefore(), known, true));
            return figures;
        });
    }

    private Map<FoldedCell, FoldedFigures> folded(Quarter quarter, Instant known, boolean lastYear) {
        var fold = new Fold(quarter.from(), quarter.until(), known, lastYear);
        caseload.stories().forEach(story -> fold.child(story.messages()));
        fold.log(caseload.log().messages());
        return fold.figures();
    }
}
