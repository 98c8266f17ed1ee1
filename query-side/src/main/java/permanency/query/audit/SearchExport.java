package permanency.query.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import permanency.query.http.Csv;
import permanency.query.http.Export;
import tools.jackson.databind.json.JsonMapper;

/** Rows that leave the product one after the other, so that there may be any number of them. */
@Component
class SearchExport {

    private final JsonMapper json;

    SearchExport(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param name of the file
     * @param rows gives each row to whom it is handed
     */
    <T extends Record> void csv(HttpServletResponse response, String name, Class<T> type, Consumer<Consumer<T>> rows) {
        var csv = new Csv(type, json);
        Export.write(response, Export.CSV, name + ".csv", lines -> {
            lines.accept(csv.header());
            rows.accept(row -> lines.accept(csv.line(row)));
        });
    }

    /** Likewise, each as JSON on a line of its own. */
    <T> void ndjson(HttpServletResponse response, String name, Consumer<Consumer<T>> rows) {
        Export.write(
                response,
                Export.NDJSON,
                name + ".ndjson",
                lines -> rows.accept(row -> lines.accept(json.writeValueAsString(row) + "\n")));
    }
}
