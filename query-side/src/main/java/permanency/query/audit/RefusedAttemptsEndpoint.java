package permanency.query.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import permanency.query.http.Export;

/** For auditors: what was tried and refused. The other forms hold all that is found, not a page of it. */
@RestController
class RefusedAttemptsEndpoint {

    private static final String PATH = "/v1/audit/refused-attempts";
    private static final String FILE = "refused-attempts";

    private final RefusedAttemptsSearch search;
    private final SearchExport export;

    RefusedAttemptsEndpoint(RefusedAttemptsSearch search, SearchExport export) {
        this.search = search;
        this.export = export;
    }

    /** It names no media type, and so is what a caller gets who accepts any. */
    @GetMapping(PATH)
    RefusedAttemptsPage refusedAttempts(@Valid @ParameterObject RefusedAttemptsQuery query, Viewer viewer) {
        return search.page(query, viewer);
    }

    @GetMapping(path = PATH, produces = Export.CSV)
    void csv(@Valid @ParameterObject RefusedAttemptsQuery query, Viewer viewer, HttpServletResponse response) {
        export.csv(response, FILE, RefusedAttempt.class, each -> search.all(query, viewer, each));
    }

    @GetMapping(path = PATH, produces = Export.NDJSON)
    void ndjson(@Valid @ParameterObject RefusedAttemptsQuery query, Viewer viewer, HttpServletResponse response) {
        export.<RefusedAttempt>ndjson(response, FILE, each -> search.all(query, viewer, each));
    }
}
