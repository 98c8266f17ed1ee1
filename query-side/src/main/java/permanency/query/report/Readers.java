package permanency.query.report;

import org.springframework.stereotype.Component;
import permanency.query.access.Viewer;
import permanency.query.http.Moments;
import permanency.query.http.NotAllowed;
import permanency.query.reference.ReferenceInForce;
import permanency.reference.Reports;

/** Lets those run and read reports whose part it is, and nobody else. */
@Component
class Readers {

    private final ReferenceInForce reference;
    private final Moments moments;

    Readers(ReferenceInForce reference, Moments moments) {
        this.reference = reference;
        this.moments = moments;
    }

    void requireRuns(Viewer viewer) {
        if (!ReportRules.runs(viewer, settings())) {
            throw new NotAllowed(ReportRules.R147.number(), ReportRules.R147.sentence());
        }
    }

    void requireReads(Viewer viewer) {
        if (!ReportRules.reads(viewer, settings())) {
            throw new NotAllowed("Reports are not for the position or organisation of the caller.");
        }
    }

    private Reports settings() {
        return reference.get().reports().on(moments.asAt(null));
    }
}
