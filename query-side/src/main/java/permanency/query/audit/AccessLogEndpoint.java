package permanency.query.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import permanency.query.http.Export;
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
    void auditEvents(@Valid @ParameterObject AccessQuery query, Viewer viewer, HttpServletResponse response) {
        Export.write(
                response,
                AuditEvent.NDJSON,
                "access-log.ndjson",
                lines -> search.all(
                        query, viewer, access -> lines.accept(json.writeValueAsString(AuditEvent.of(access)) + "\n")));
    }
}
