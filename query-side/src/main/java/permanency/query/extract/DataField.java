package permanency.query.extract;

/**
 * A field of the minimum data set, as the data dictionary has it.
 *
 * @param field its path, which is its column in the file
 * @param need M, C or O
 * @param condition under which a field of need C has to be there
 * @param onRequest whether it is in the file only with {@code detail=true}
 */
record DataField(
        String extract,
        String field,
        String meaning,
        String need,
        String condition,
        String values,
        String source,
        boolean onRequest) {}
