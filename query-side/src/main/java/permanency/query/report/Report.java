package permanency.query.report;

import java.util.List;

/** A run with its figures, as tables. */
record Report(Run run, List<Chapter> parts) {

    /** One part of the report. */
    record Chapter(int number, String title, List<Table> tables) {}
}
