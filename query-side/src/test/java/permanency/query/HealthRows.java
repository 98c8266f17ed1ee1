package permanency.query;

import java.util.UUID;
import permanency.query.database.TestDatabase;

/** Health information as the command side enters it, on 1 May 2026 and the days after. */
public final class HealthRows {

    private HealthRows() {}

    /** Once. */
    public static void enter(TestDatabase database, UUID child, int version, String diagnosis, String purpose) {
        database.owner()
                .sql("""
                        insert into health.health_information
                        values (:child, :version, 'YES', :diagnosis, :purpose, date '2026-04-30',
                                timestamptz '2026-05-01T00:00:00Z' + (:version - 1) * interval '1 day', 'carol')
                        on conflict do nothing
                        """)
                .param("child", child)
                .param("version", version)
                .param("diagnosis", diagnosis)
                .param("purpose", purpose)
                .update();
    }
}
