package permanency.query.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import permanency.query.http.Export;

/** For auditors: who recorded what, through all histories. The other forms hold all that is found, not a page of it. */
@RestController
class RecordsEndpoint {

    private static final String PATH = "/v1/audit/records";
    private static final String FILE = "records";

    private final RecordSearch search;
    private final SearchExport export;

    RecordsEndpoint(RecordSearch search, SearchExport export) {
        this.search = search;
        this.export = export;
    }

    /** It names no media type, and so is what a caller gets who accepts any. */
    @GetMapping(PATH)
    RecordsPage records(@Valid @ParameterObject RecordsQuery query, Viewer viewer) {
        return search.page(query, viewer);
    }

    @GetMapping(path = PATH, produces = Export.CSV)
    void csv(@Valid @ParameterObject RecordsQuery query, Viewer viewer, HttpServletResponse response) {
        export.csv(response, FILE, FoundRecord.class, each -> search.all(query, viewer, each));
    }

    @GetMapping(path = PATH, produces = Export.NDJSON)
    void ndjson(@Valid @ParameterObject RecordsQuery query, Viewer viewer, HttpServletResponse response) {
        export.<FoundRecord>ndjson(response, FILE, each -> search.all(query, viewer, each));
    }
}
