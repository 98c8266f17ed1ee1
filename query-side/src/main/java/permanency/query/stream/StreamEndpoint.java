package permanency.query.stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import permanency.query.http.Export;
import tools.jackson.databind.json.JsonMapper;

/** For auditors: what was recorded of no child, stream by stream. Who a coordinator is may hold a slash: no path. */
@RestController
@RequestMapping("/v1/audit/streams")
class StreamEndpoint {

    private final StreamReplay replay;
    private final JsonMapper json;

    StreamEndpoint(StreamReplay replay, JsonMapper json) {
        this.replay = replay;
        this.json = json;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StreamPage> stream(@Valid @ParameterObject StreamQuery query, Viewer viewer) {
        var page = replay.of(query, "stream", viewer);
        return ResponseEntity.ok().eTag("\"" + page.version() + "\"").body(page);
    }

    /** All that follows, whatever the limit; it is logged before the first line is written. */
    @GetMapping(produces = Export.NDJSON)
    void lines(@Valid @ParameterObject StreamQuery query, Viewer viewer, HttpServletResponse response) {
        var whole = new StreamQuery(query.stream(), query.asKnownAt(), query.after(), Integer.MAX_VALUE);
        var events = replay.of(whole, "file of stream", viewer).events();
        Export.write(
                response,
                Export.NDJSON,
                "stream.ndjson",
                lines -> events.forEach(e -> lines.accept(json.writeValueAsString(e) + "\n")));
    }
}
