package permanency.query.projection;

/**
 * What was found when rows were held against the log.
 *
 * @param children how many were compared, in each projection
 * @param mismatches in how many cases the rows of a child in a projection are not those that follow from its events
 */
record Reconciled(int children, int mismatches) {

    Reconciled and(Reconciled other) {
        return new Reconciled(children + other.children, mismatches + other.mismatches);
    }
}
