package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Told;
import permanency.query.access.Viewer;
import permanency.query.database.TestDatabase;
import permanency.query.worklist.WorkList.None;

/** What every list does, on one whose rows are given: two children, of whom the first has several items. */
@QuerySideTest
class ListFrameworkTest {

    private static final Viewer ALL = new Viewer("audrey", "AUDIT-OFFICE", null, List.of(), List.of("AUDIT"));
    private static final Viewer ELSEWHERE = new Viewer("dana", "DCJ", null, List.of("ELSEWHERE"), List.of("READ"));

    record Row(UUID childId, String item, String goal, Integer weight) {}

    private final Told first = new Told("FRAMEWORK");
    private final Told second = new Told("FRAMEWORK");

    private final WorkList<Row, None> list = new WorkList<>(
            "given",
            Row.class,
            Audience.EVERYBODY,
            """
            select cast(v.child as uuid) as child_id, v.*, cast(:asAt as date) - v.days as since
            from (values (:first, 'a', 'CALL', 3, 0, 'FAR_WEST', 'acme', 'cory', 'ADOPTION', 'STANDARD'),
                         (:first, 'b', 'CALL', 1, 10, 'FAR_WEST', 'acme', 'cory', 'ADOPTION', 'STANDARD'),
                         (:first, 'c', 'MEET', null, 400, 'FAR_WEST', null, null, null, null),
                         (:second, 'a', 'CALL', 1, -3, 'SYDNEY', null, null, 'RESTORATION', 'HEIGHTENED'))
                 v (child, item, kind, weight, days, district, provider, coordinator, goal, mode)
            """,
            true,
            Columns.of(Row.class),
            "weight",
            (none, asAt) -> Map.of(
                    "first", first.child().toString(), "second", second.child().toString()),
            WorkList.of("given", Row.class, Audience.EVERYBODY, "", "").shown());

    @Autowired
    private TestDatabase database;

    @Autowired
    private Worklists lists;

    @BeforeEach
    void two_children() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(List.of(
                first.at("2026-01-01T00:00:00Z", first.registered("2026-01-01")),
                second.at("2026-01-01T00:00:00Z", second.registered("2026-01-01"))));
        database.awaitProjections();
    }

    @Test
    void a_child_that_has_several_items_is_counted_once() {
        var counts = counts(ListQuery.ALL, Dimension.KIND);

        assertThat(counts.items()).isEqualTo(4);
        assertThat(counts.children()).isEqualTo(2);
        assertThat(counts.counts()).containsExactly(new Counts.Count("CALL", 3, 2), new Counts.Count("MEET", 1, 1));
    }

    @Test
    void items_without_a_value_are_counted_as_none() {
        assertThat(values(Dimension.PROVIDER)).containsExactly("acme", "none");
        assertThat(values(Dimension.COORDINATOR)).containsExactly("cory", "none");
        assertThat(values(Dimension.GOAL)).containsExactly("ADOPTION", "RESTORATION", "none");
        assertThat(values(Dimension.MODE)).containsExactly("HEIGHTENED", "STANDARD", "none");
        assertThat(values(Dimension.DISTRICT)).containsExactly("FAR_WEST", "SYDNEY");
    }

    @Test
    void districts_are_grouped_as_they_were_on_the_day() {
        assertThat(values(Dimension.DISTRICT_GROUP))
                .containsExactly("SYDNEY_AND_SOUTH_EASTERN", "WESTERN_NSW_AND_MURRUMBIDGEE");
        assertThat(items("districtGroup", "SYDNEY_AND_SOUTH_EASTERN")).containsExactly("2a");
    }

    @Test
    void ages_are_counted_in_bands_from_the_youngest() {
        assertThat(values(Dimension.AGE)).containsExactly("not yet", "0-6", "7-13", "365+");
        assertThat(items("minAgeDays", "10")).containsExactly("1b", "1c");
        assertThat(items("maxAgeDays", "9")).containsExactly("2a", "1a");
    }

    @Test
    void none_asks_for_items_without_a_value() {
        assertThat(items("provider", "none")).containsExactlyInAnyOrder("2a", "1c");
        assertThat(items("goal", "none")).containsExactly("1c");
        assertThat(items("kind", "MEET")).containsExactly("1c");
    }

    @Test
    void items_alike_are_in_one_order_so_that_pages_do_not_overlap() {
        var seen = new ArrayList<String>();
        for (var page = 0; page < 4; page++) {
            seen.addAll(page(ListQuery.ALL, new Paging("-goal", page, 1)));
        }
        assertThat(seen).containsExactly("2a", "1a", "1b", "1c");
    }

    @Test
    void what_the_viewer_does_not_see_is_not_counted_either() {
        assertThat(lists.counts(list, lists.asked(list, ListQuery.ALL, new None(), ELSEWHERE), Dimension.KIND)
                        .items())
                .isZero();
    }

    @Test
    void a_file_has_all_rows_in_order() {
        var rows = new ArrayList<String>();
        lists.each(list, asked(ListQuery.ALL), "-weight", new Worklists.Reader<Row>() {
            @Override
            public void begin(int incompleteChildren) {
                assertThat(rows).isEmpty();
            }

            @Override
            public void row(Row row, boolean incomplete) {
                rows.add(name(row));
            }
        });
        assertThat(rows).hasSize(4).first().isEqualTo("1a");
        assertThat(rows).last().isEqualTo("1c");
    }

    private List<String> items(String parameter, String value) {
        var days = parameter.endsWith("Days") ? Integer.valueOf(value) : null;
        return page(
                new ListQuery(
                        null,
                        null,
                        null,
                        "districtGroup".equals(parameter) ? value : null,
                        "provider".equals(parameter) ? value : null,
                        null,
                        "goal".equals(parameter) ? value : null,
                        null,
                        "kind".equals(parameter) ? value : null,
                        "minAgeDays".equals(parameter) ? days : null,
                        "maxAgeDays".equals(parameter) ? days : null),
                new Paging(null, 0, 200));
    }

    private List<String> page(ListQuery query, Paging paging) {
        return lists.page(list, asked(query), paging).items().stream()
                .map(this::name)
                .toList();
    }

    private String name(Row row) {
        return (row.childId().equals(first.child()) ? "1" : "2") + row.item();
    }

    private List<String> values(Dimension by) {
        return counts(ListQuery.ALL, by).counts().stream()
                .map(Counts.Count::value)
                .toList();
    }

    private Counts counts(ListQuery query, Dimension by) {
        return lists.counts(list, asked(query), by);
    }

    private Asked<None> asked(ListQuery query) {
        return lists.asked(list, query, new None(), ALL);
    }
}
