package permanency.query.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What made a number count.
 *
 * @param childId null for what is of no child
 * @param countedOn the day that made it count, and of which district, provider and the rest are
 * @param sinceOn the day that belongs to it, such as that on which a review was held that was due on the other
 * @param value as the measure says: days or months
 */
record CountedFact(
        UUID childId,
        UUID recordId,
        LocalDate countedOn,
        LocalDate sinceOn,
        Integer value,
        String category,
        String district,
        String districtGroup,
        String provider,
        String holder,
        String goal,
        String indigenousStatus,
        String ageGroup) {

    /** @param prefix before the names of the columns */
    static CountedFact of(ResultSet row, String prefix) throws SQLException {
        return new CountedFact(
                row.getObject(prefix + "child_id", UUID.class),
                row.getObject(prefix + "record_id", UUID.class),
                row.getObject(prefix + "counted_on", LocalDate.class),
                row.getObject(prefix + "since_on", LocalDate.class),
                row.getObject(prefix + "value", Integer.class),
                row.getString(prefix + "category"),
                row.getString(prefix + "district"),
                row.getString(prefix + "district_group"),
                row.getString(prefix + "provider"),
                row.getString(prefix + "holder"),
                row.getString(prefix + "goal"),
                row.getString(prefix + "indigenous_status"),
                row.getString(prefix + "age_group"));
    }
}
