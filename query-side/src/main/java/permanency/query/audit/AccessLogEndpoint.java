package permanency.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import tools.jackson.databind.json.JsonMapper;

/** For auditors: who read what (R140). */
@RestController
class AccessLogEndpoint {

    private static final String PATH = "/v1/audit/access-log";

    private final AccessSearch search;
    private final JsonMapper json;

    AccessLogEndpoint(AccessSearch search, JsonMapper json) {
        this.search = search;
        this.json = json;
    }

    /** It names no media type, and so is what a caller gets who accepts any. */
    @GetMapping(PATH)
    AccessPage accesses(@Valid @ParameterObject AccessQuery query, Viewer viewer) {
        return search.page(query, viewer);
    }

    /** All that is found, a resource a line; the limit has no meaning. */
    @GetMapping(path = PATH, produces = AuditEvent.NDJSON)
    void auditEvents(@Valid @ParameterObject AccessQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        response.setContentType(AuditEvent.NDJSON);
        response.setCharacterEncoding(UTF_8.name());
        var file = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
        try {
            search.all(query, viewer, access -> append(json.writeValueAsString(AuditEvent.of(access)) + "\n", file));
            file.flush();
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

    private static void append(String line, Writer file) {
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
