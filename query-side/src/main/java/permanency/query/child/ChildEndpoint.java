package permanency.query.child;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.http.Moments;

/** One child: where it stands, its history, and one record of it. The ETag is the version of the newest event known. */
@RestController
@RequestMapping(path = "/v1/children/{childId}", produces = MediaType.APPLICATION_JSON_VALUE)
class ChildEndpoint {

    private final ChildReads reads;
    private final Replay replay;
    private final Moments moments;

    ChildEndpoint(ChildReads reads, Replay replay, Moments moments) {
        this.reads = reads;
        this.replay = replay;
        this.moments = moments;
    }

    @GetMapping
    ResponseEntity<ChildSummary> child(
            @PathVariable UUID childId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt,
            @RequestParam(required = false) Instant asKnownAt,
            @AuthenticationPrincipal Jwt token) {
        var day = moments.asAt(asAt);
        var known = moments.asKnownAt(asKnownAt);
        var child = reads.read(
                Viewer.of(token),
                childId,
                "state",
                () -> replay.of(childId, known)
                        .map(k -> new ChildSummary(childId, day, known, k.version(), k.stateAsAt(day))));
        return tagged(child.version(), child);
    }

    @GetMapping("/history")
    ResponseEntity<HistoryPage> history(
            @PathVariable UUID childId,
            @Valid @ParameterObject HistoryQuery query,
            @AuthenticationPrincipal Jwt token) {
        var day = moments.asAt(query.asAt());
        var known = moments.asKnownAt(query.asKnownAt());
        var history = reads.read(
                Viewer.of(token),
                childId,
                "history",
                () -> replay.of(childId, known)
                        .map(k -> HistoryPage.of(childId, k, day, query.asAt(), query.after(), query.limit())));
        return tagged(history.version(), history);
    }

    @GetMapping("/records/{recordId}")
    ResponseEntity<RecordEvents> record(
            @PathVariable UUID childId,
            @PathVariable UUID recordId,
            @RequestParam(required = false) Instant asKnownAt,
            @AuthenticationPrincipal Jwt token) {
        var known = moments.asKnownAt(asKnownAt);
        var events = reads.read(
                Viewer.of(token),
                childId,
                "record " + recordId,
                () -> replay.of(childId, known).flatMap(k -> RecordEvents.of(childId, recordId, k)));
        return tagged(events.version(), events);
    }

    private static <T> ResponseEntity<T> tagged(long version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
