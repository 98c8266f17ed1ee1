package permanency.query.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import permanency.policy.Disclosure;

/**
 * What leaves the product as a file, line by line, so that there may be any number of them. The warning (R138) goes with it
 * as a header: a line of it would be none of the table.
 */
public final class Export {

    public static final String WARNING = "Disclosure-Warning";
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";

    private Export() {}

    /**
     * Answers with a file of the name.
     *
     * @param lines gives each line, with its end, to whom it is handed; when it fails, a problem is told instead, unless
     *     the first lines are gone already
     */
    public static void write(HttpServletResponse response, String type, String name, Consumer<Consumer<String>> lines) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(WARNING, Disclosure.WARNING);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        try {
            var file = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
            lines.accept(line -> append(line, file));
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw e;
        }
    }

    private static void append(String line, Writer file) {
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
