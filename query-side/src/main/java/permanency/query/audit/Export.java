package permanency.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import permanency.policy.Disclosure;
import permanency.query.http.Csv;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows that leave the product one after the other, so that there may be any number of them. The first line is the
 * warning that goes with all that leaves it (R138).
 */
@Component
class Export {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";

    private final JsonMapper json;

    Export(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param name of the file
     * @param rows gives each row to whom it is handed
     */
    <T extends Record> void csv(HttpServletResponse response, String name, Class<T> type, Consumer<Consumer<T>> rows) {
        var csv = new Csv(type, json);
        write(response, CSV, name + ".csv", lines -> {
            lines.accept('"' + Disclosure.WARNING + "\"\r\n");
            lines.accept(csv.header());
            rows.accept(row -> lines.accept(csv.line(row)));
        });
    }

    /** Likewise, each as JSON on a line of its own. */
    <T> void ndjson(HttpServletResponse response, String name, Consumer<Consumer<T>> rows) {
        write(response, NDJSON, name + ".ndjson", lines -> {
            lines.accept(json.writeValueAsString(Map.of("disclosure", Disclosure.WARNING)) + "\n");
            rows.accept(row -> lines.accept(json.writeValueAsString(row) + "\n"));
        });
    }

    private void write(
            HttpServletResponse response, String contentType, String name, Consumer<Consumer<String>> lines) {
        response.setContentType(contentType);
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        try {
            var file = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
            lines.accept(line -> append(file, line));
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            forget(response);
            throw e;
        }
    }

    /** So that a problem can be told instead, unless the first rows are gone already. */
    private static void forget(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
    }

    private static void append(Writer file, String line) {
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
