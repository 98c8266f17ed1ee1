package permanency.query.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a cell says.
 *
 * @param number of what is counted
 * @param children among them, each once (R151)
 * @param total of the values; null where a measure has none, {@code median} likewise
 * @param share how many of them are what the measure looks for, and {@code percent} that is; null where it looks for none
 *     or there is nothing to share
 */
record Figures(int number, int children, Long total, BigDecimal median, Integer share, BigDecimal percent) {

    static final Figures ZERO = new Figures(0, 0, null, null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figures of(ResultSet row) throws SQLException {
        var total = row.getLong("total");
        var hasTotal = !row.wasNull();
        var median = row.getBigDecimal("median");
        return new Figures(
                row.getInt("number"),
                row.getInt("children"),
                hasTotal ? total : null,
                median == null ? null : median.stripTrailingZeros().setScale(1, RoundingMode.HALF_UP),
                null,
                null);
    }

    /** To one decimal. */
    Figures sharing(Figures part) {
        return number == 0
                ? this
                : new Figures(
                        number,
                        children,
                        total,
                        median,
                        part.number,
                        HUNDRED.multiply(BigDecimal.valueOf(part.number))
                                .divide(BigDecimal.valueOf(number), 1, RoundingMode.HALF_UP));
    }
}
