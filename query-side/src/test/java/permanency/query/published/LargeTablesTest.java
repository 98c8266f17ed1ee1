package permanency.query.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As many rows and columns as the State has, most of them with nothing in them (R143). */
@Timeout(120)
class LargeTablesTest {

    private static final int DISTRICTS = 15;
    private static final int PROVIDERS = 60;
    private static final int GOAL_CHANGES = 20;

    /** Of each record the category, the district and the provider; the first of them have most. */
    private final List<int[]> records = new ArrayList<>();

    private final Random chance = new Random(7);

    @Test
    void a_few_hundred_records_leave_something_to_be_published_and_no_small_count() {
        record(300);

        assertThat(published()).contains(300).anyMatch(count -> count != null && count < 300);
        assertThat(published().stream().filter(Objects::nonNull)).allMatch(count -> count >= 5);
    }

    @Test
    void of_none_nothing_is_published() {
        assertThat(published()).containsOnlyNulls();
    }

    private void record(int number) {
        IntStream.range(0, number)
                .mapToObj(i -> new int[] {one(GOAL_CHANGES), one(DISTRICTS), one(PROVIDERS)})
                .forEach(records::add);
    }

    private int one(int of) {
        var skewed = chance.nextDouble();
        return (int) (of * skewed * skewed);
    }

    private List<Integer> published() {
        return Publisher.publish(List.of(by("district", DISTRICTS, 1), by("provider", PROVIDERS, 2))).stream()
                .flatMap(table -> table.counts().stream())
                .flatMap(List::stream)
                .toList();
    }

    private CountTable by(String dimension, int values, int place) {
        var rows = new ArrayList<List<Integer>>();
        rows.add(counts(record -> 0, 0));
        IntStream.range(0, values).forEach(value -> rows.add(counts(record -> records.get(record)[place], value)));
        return new CountTable(
                "by " + dimension, "goal changes", axis(dimension, values), axis("change", GOAL_CHANGES), rows);
    }

    /** Of the records of which the value is that: all, and of each category. */
    private List<Integer> counts(IntUnaryOperator valueOf, int value) {
        var counts = new ArrayList<>(Collections.nCopies(GOAL_CHANGES + 1, 0));
        IntStream.range(0, records.size())
                .filter(record -> valueOf.applyAsInt(record) == value)
                .forEach(record -> {
                    counts.set(0, counts.get(0) + 1);
                    counts.set(records.get(record)[0] + 1, counts.get(records.get(record)[0] + 1) + 1);
                });
        return counts;
    }

    private static Axis axis(String dimension, int values) {
        var headings = new ArrayList<Heading>();
        headings.add(Heading.of("ALL"));
        IntStream.range(0, values).forEach(i -> headings.add(Heading.of(dimension + " " + i, "ALL")));
        return new Axis(dimension, "ALL", headings);
    }
}
