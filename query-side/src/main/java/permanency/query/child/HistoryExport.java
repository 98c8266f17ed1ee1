package permanency.query.child;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import permanency.query.http.Csv;
import permanency.query.http.Export;
import tools.jackson.databind.json.JsonMapper;

/** A whole history as lines, one an event: to be kept, or read by another program. */
@Component
class HistoryExport {

    private final JsonMapper json;
    private final Csv csv;

    HistoryExport(JsonMapper json) {
        this.json = json;
        this.csv = new Csv(HistoryLine.class, json);
    }

    /** @param entries gives each event to whom it is handed */
    void csv(HttpServletResponse response, String name, Consumer<Consumer<HistoryEntry>> entries) {
        Export.write(response, Export.CSV, name + ".csv", lines -> {
            lines.accept(csv.header());
            entries.accept(entry -> lines.accept(csv.line(HistoryLine.of(entry))));
        });
    }

    /** Likewise, each as JSON on a line of its own. */
    void ndjson(HttpServletResponse response, String name, Consumer<Consumer<HistoryEntry>> entries) {
        Export.write(
                response,
                Export.NDJSON,
                name + ".ndjson",
                lines -> entries.accept(entry -> lines.accept(json.writeValueAsString(entry) + "\n")));
    }
}
