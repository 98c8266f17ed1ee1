package permanency.query.published;

/**
 * Of a row or a column.
 *
 * @param code such as {@code RESTORATION}, once on its axis
 * @param label as people read it
 * @param within the code of the heading of which this one is a part, as a district of its group; null of none. The parts
 *     of a heading are all there are: together they make its count
 */
public record Heading(String code, String label, String within) {

    public Heading {
        PublishedRules.requireNoIdentifier(code);
        PublishedRules.requireNoIdentifier(label);
    }

    public static Heading of(String code) {
        return new Heading(code, code, null);
    }

    public static Heading of(String code, String within) {
        return new Heading(code, code, within);
    }
}
