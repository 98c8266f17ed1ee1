package permanency.query.report;

import java.awt.AWTError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import permanency.query.report.Table.Row;

/** The charts of a report. It can do without: all they say stands in the tables. */
@Component
class Charts {

    private static final Logger LOG = LoggerFactory.getLogger(Charts.class);

    private final Drawer drawer;

    Charts(Drawer drawer) {
        this.drawer = drawer;
    }

    /** By the id of their table; none at all when they cannot be drawn, as on a machine without fonts. */
    Map<String, String> of(Report report) {
        var tables = report.parts().stream()
                .flatMap(part -> part.tables().stream())
                .filter(Charts::saysAnything)
                .toList();
        try {
            return drawn(report.run(), tables);
        } catch (RuntimeException | LinkageError | InternalError | AWTError e) {
            LOG.warn(
                    "charts cannot be drawn, the page of report {} has none",
                    report.run().runId(),
                    e);
            return Map.of();
        }
    }

    private Map<String, String> drawn(Run run, List<Table> tables) {
        var charts = new HashMap<String, String>();
        for (var table : tables) {
            var id = PageTable.id(table);
            charts.put(id, drawer.draw(run, table, "chart-" + id));
        }
        return charts;
    }

    static boolean saysAnything(Table table) {
        Row all = table.rows().get(0);
        return all.cells().stream()
                .anyMatch(c -> c.figures().number() > 0 || c.lastYear().number() > 0);
    }
}
