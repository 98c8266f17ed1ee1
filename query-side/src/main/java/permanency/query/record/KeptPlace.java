package permanency.query.record;

/** Of records of one day that which was recorded last counts; a correction keeps the place of what it corrects (R132). */
public final class KeptPlace {

    private static final String OF = """
            coalesce((select min(kept.version)
                      from read.record kept
                      where kept.child_id = %1$s.child_id and kept.record_id = %1$s.record_id), %1$s.version)""";

    private KeptPlace() {}

    /** To order a row of {@code read.record} by, after its day. */
    public static String of(String row) {
        return OF.formatted(row);
    }
}
