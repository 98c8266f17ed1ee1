package permanency.query.audit;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.child.Replay;
import permanency.query.http.Moments;

/** For auditors: what became different in what was known of a child, by whom and why. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class DifferenceEndpoint {

    private final ChildReads reads;
    private final Replay replay;
    private final Moments moments;
    private final Clock clock;

    DifferenceEndpoint(ChildReads reads, Replay replay, Moments moments, Clock clock) {
        this.reads = reads;
        this.replay = replay;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping("/v1/audit/children/{childId}/difference")
    Difference difference(@PathVariable UUID childId, @Valid @ParameterObject DifferenceQuery query, Viewer viewer) {
        query.requireSense(clock.instant());
        var day = moments.asAt(query.asAt());
        return reads.read(
                viewer,
                childId,
                "difference",
                () -> replay.of(childId, query.to(), viewer)
                        .map(later ->
                                Difference.between(childId, query.from(), later.before(query.from()), later, day)));
    }
}
