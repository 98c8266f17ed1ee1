package permanency.query.projection;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: among how many segments, and so at most how many nodes, a projection is divided. */
@RestController
@RequestMapping(
        path = "/v1/operations/projections/{name}/segments/{segment}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class SegmentsEndpoint {

    private final Segments segments;
    private final Progress progress;

    SegmentsEndpoint(Segments segments, Progress progress) {
        this.segments = segments;
        this.progress = progress;
    }

    /** In two halves. */
    @PostMapping("/split")
    ProjectionState split(@PathVariable String name, @PathVariable int segment) {
        segments.split(name, segment);
        return of(name);
    }

    /** With its other half. */
    @PostMapping("/merge")
    ProjectionState merge(@PathVariable String name, @PathVariable int segment) {
        segments.merge(name, segment);
        return of(name);
    }

    private ProjectionState of(String name) {
        return progress.all().stream()
                .filter(state -> state.name().equals(name))
                .findAny()
                .orElseThrow();
    }
}
