package permanency.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How many items of a list there are, by the values of one dimension. A child that has several counts once among
 * children (R151).
 */
public record Counts(LocalDate asAt, Instant asKnownAt, String by, int items, int children, List<Count> counts) {

    /** @param value to be given as the filter of that name, but for age; {@code none} for items without one */
    public record Count(String value, int items, int children) {}
}
