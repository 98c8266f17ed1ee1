package permanency.query.projection;

import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: whether the rows are what follows from the events. */
@RestController
@RequestMapping(path = "/v1/operations", produces = MediaType.APPLICATION_JSON_VALUE)
class ReconciliationEndpoint {

    private final Reconciliation reconciliation;
    private final Mismatches mismatches;

    ReconciliationEndpoint(Reconciliation reconciliation, Mismatches mismatches) {
        this.reconciliation = reconciliation;
        this.mismatches = mismatches;
    }

    record Page(int page, int limit, List<Mismatch> items) {}

    /** Of all children; answers when it is done. */
    @PostMapping("/reconciliation")
    Reconciled reconciliation() {
        return reconciliation.all();
    }

    /** What this or an earlier comparison found, and no later one, nor a rebuild, has found right. */
    @GetMapping("/mismatches")
    Page mismatches(@Valid @ParameterObject MismatchesQuery query) {
        var items = mismatches.page(query.projection(), query.limit(), query.page() * query.limit());
        return new Page(query.page(), query.limit(), items);
    }
}
