package permanency.query.health;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import permanency.query.http.Moments;

/** Health information, which is in no other answer (R141). Who asks for it says for what purpose: Access-Purpose. */
@RestController
@RequestMapping(path = "/v1/children/{childId}/health-information", produces = MediaType.APPLICATION_JSON_VALUE)
class HealthReadingEndpoint {

    private final HealthReads reads;
    private final Moments moments;

    HealthReadingEndpoint(HealthReads reads, Moments moments) {
        this.reads = reads;
        this.moments = moments;
    }

    record Purposes(UUID childId, Instant asKnownAt, List<HealthPurpose> purposes) {}

    @GetMapping
    HealthInformation information(
            @PathVariable UUID childId, @RequestParam(required = false) Instant asKnownAt, Viewer viewer) {
        return reads.information(childId, moments.asKnownAt(asKnownAt), viewer);
    }

    /** What there is to be read for; not what it says. */
    @GetMapping("/purposes")
    Purposes purposes(@PathVariable UUID childId, @RequestParam(required = false) Instant asKnownAt, Viewer viewer) {
        var at = moments.asKnownAt(asKnownAt);
        return new Purposes(childId, at, reads.purposes(childId, at, viewer));
    }
}
