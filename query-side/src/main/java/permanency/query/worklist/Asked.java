package permanency.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import permanency.query.access.Viewer;

/** Who asks for what of a list, at which two moments. */
public record Asked<P>(ListQuery query, P own, LocalDate asAt, Instant asKnownAt, Viewer viewer) {}
