package permanency.query.child;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import permanency.query.http.Csv;
import permanency.query.http.Export;
import tools.jackson.databind.json.JsonMapper;

/** A whole history as lines, one an event: to be kept, or read by another program. */
@Component
class HistoryExport {

    static final String NDJSON = Export.NDJSON;
    static final String CSV = Export.CSV;

    private final JsonMapper json;
    private final Csv csv;

    HistoryExport(JsonMapper json) {
        this.json = json;
        this.csv = new Csv(HistoryLine.class, json);
    }

    /** Line by line; the answer is not gathered. */
    void write(List<HistoryEntry> entries, String type, OutputStream out) throws IOException {
        try (var text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            if (type.equals(CSV)) {
                text.write(csv.header());
            }
            for (var entry : entries) {
                text.write(type.equals(CSV) ? csv.line(HistoryLine.of(entry)) : json.writeValueAsString(entry) + "\n");
            }
        }
    }
}
