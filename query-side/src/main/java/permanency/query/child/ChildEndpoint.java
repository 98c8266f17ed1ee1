package permanency.query.child;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.http.Export;
import permanency.query.http.Moments;
import permanency.query.projection.Freshness;
import permanency.query.projection.Parked;

/** One child: where it stands, its history, and one record of it. The ETag is the version of the newest event known. */
@RestController
@RequestMapping(path = "/v1/children/{childId}", produces = MediaType.APPLICATION_JSON_VALUE)
class ChildEndpoint {

    /** The projection by which it is decided who sees a child; what is shown comes from the event store itself. */
    private static final String SEEN_BY = "child";

    private final ChildReads reads;
    private final Replay replay;
    private final HistoryExport export;
    private final Freshness freshness;
    private final Parked parked;
    private final Moments moments;

    ChildEndpoint(
            ChildReads reads,
            Replay replay,
            HistoryExport export,
            Freshness freshness,
            Parked parked,
            Moments moments) {
        this.reads = reads;
        this.replay = replay;
        this.export = export;
        this.freshness = freshness;
        this.parked = parked;
        this.moments = moments;
    }

    @GetMapping
    ResponseEntity<ChildPage> child(
            @PathVariable UUID childId, @Valid @ParameterObject ChildQuery query, Viewer viewer) {
        freshness.require(childId, query.minVersion(), SEEN_BY);
        var day = moments.asAt(query.asAt());
        var known = moments.asKnownAt(query.asKnownAt());
        var child = reads.read(
                viewer,
                childId,
                "state",
                () -> replay.of(childId, known).map(k -> ChildPage.of(childId, k, day, parked.isIncomplete(childId))));
        return tagged(child.version(), child);
    }

    @GetMapping("/history")
    ResponseEntity<HistoryPage> history(
            @PathVariable UUID childId, @Valid @ParameterObject HistoryQuery query, Viewer viewer) {
        freshness.require(childId, query.minVersion(), SEEN_BY);
        var day = moments.asAt(query.asAt());
        var known = moments.asKnownAt(query.asKnownAt());
        var history = reads.read(
                viewer,
                childId,
                "history",
                () -> replay.of(childId, known).map(k -> HistoryPage.of(childId, k, day, query)));
        return tagged(history.version(), history);
    }

    /** The whole history asked for, whatever the limit; the read is logged before the first line is written. */
    @GetMapping(
            path = "/history",
            produces = {HistoryExport.NDJSON, HistoryExport.CSV})
    void historyAsLines(
            @PathVariable UUID childId,
            @Valid @ParameterObject HistoryQuery query,
            @RequestHeader(HttpHeaders.ACCEPT) String accept,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        freshness.require(childId, query.minVersion(), SEEN_BY);
        var known = moments.asKnownAt(query.asKnownAt());
        var history = reads.read(
                viewer,
                childId,
                "history as a file",
                () -> replay.of(childId, known).map(query::of));
        var type = accept.contains(HistoryExport.NDJSON) ? HistoryExport.NDJSON : HistoryExport.CSV;
        Export.begin(response, type);
        export.write(history, type, response.getOutputStream());
    }

    @GetMapping("/records/{recordId}")
    ResponseEntity<RecordEvents> record(
            @PathVariable UUID childId,
            @PathVariable UUID recordId,
            @RequestParam(required = false) Instant asKnownAt,
            Viewer viewer) {
        var known = moments.asKnownAt(asKnownAt);
        var events = reads.read(
                viewer,
                childId,
                "record " + recordId,
                () -> replay.of(childId, known).flatMap(k -> RecordEvents.of(childId, recordId, k)));
        return tagged(events.version(), events);
    }

    private static <T> ResponseEntity<T> tagged(long version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
