package permanency.query.child;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import permanency.query.child.SeenHistory.Asked;
import permanency.query.http.Export;
import permanency.query.http.Moments;
import permanency.query.projection.Parked;

/** One child: where it stands, its history, and one record of it. The ETag is the version of the newest event known. */
@RestController
@RequestMapping(path = "/v1/children/{childId}", produces = MediaType.APPLICATION_JSON_VALUE)
class ChildEndpoint {

    private static final String HISTORY = "/history";

    private final SeenHistory histories;
    private final HistoryExport export;
    private final Parked parked;
    private final Moments moments;

    ChildEndpoint(SeenHistory histories, HistoryExport export, Parked parked, Moments moments) {
        this.histories = histories;
        this.export = export;
        this.parked = parked;
        this.moments = moments;
    }

    @GetMapping
    ResponseEntity<ChildPage> child(
            @PathVariable UUID childId, @Valid @ParameterObject ChildQuery query, Viewer viewer) {
        var day = moments.asAt(query.asAt());
        var asked = new Asked(childId, moments.asKnownAt(query.asKnownAt()), query.minVersion(), viewer);
        var child = histories.whole(
                asked, "state", known -> Optional.of(ChildPage.of(childId, known, day, parked.isIncomplete(childId))));
        return tagged(child.version(), child);
    }

    @GetMapping(HISTORY)
    ResponseEntity<HistoryPage> history(
            @PathVariable UUID childId, @Valid @ParameterObject HistoryQuery query, Viewer viewer) {
        var day = moments.asAt(query.asAt());
        var history = histories.wholeOrPart(
                asked(childId, query, viewer),
                "history",
                known -> Optional.of(HistoryPage.of(childId, known, day, query)));
        return tagged(history.version(), history);
    }

    /** The whole history asked for, whatever the limit. */
    @GetMapping(path = HISTORY, produces = Export.NDJSON)
    void historyAsJson(
            @PathVariable UUID childId,
            @Valid @ParameterObject HistoryQuery query,
            Viewer viewer,
            HttpServletResponse response) {
        export.ndjson(response, fileName(childId), each -> lines(childId, query, viewer, each));
    }

    @GetMapping(path = HISTORY, produces = Export.CSV)
    void historyAsTable(
            @PathVariable UUID childId,
            @Valid @ParameterObject HistoryQuery query,
            Viewer viewer,
            HttpServletResponse response) {
        export.csv(response, fileName(childId), each -> lines(childId, query, viewer, each));
    }

    private void lines(UUID childId, HistoryQuery query, Viewer viewer, Consumer<HistoryEntry> each) {
        histories.file(asked(childId, query, viewer), "history as a file", query, each);
    }

    private static String fileName(UUID childId) {
        return "history-" + childId;
    }

    @GetMapping("/records/{recordId}")
    ResponseEntity<RecordEvents> record(
            @PathVariable UUID childId,
            @PathVariable UUID recordId,
            @RequestParam(required = false) Instant asKnownAt,
            Viewer viewer) {
        var asked = new Asked(childId, moments.asKnownAt(asKnownAt), null, viewer);
        var events =
                histories.wholeOrPart(asked, "record " + recordId, known -> RecordEvents.of(childId, recordId, known));
        return tagged(events.version(), events);
    }

    private Asked asked(UUID childId, HistoryQuery query, Viewer viewer) {
        return new Asked(childId, moments.asKnownAt(query.asKnownAt()), query.minVersion(), viewer);
    }

    private static <T> ResponseEntity<T> tagged(long version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
