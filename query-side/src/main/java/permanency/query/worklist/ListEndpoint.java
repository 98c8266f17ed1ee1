package permanency.query.worklist;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import permanency.query.access.Viewer;
import permanency.query.http.Export;

/**
 * One list over HTTP: a page of it, all of it as a file, and how many items there are of what.
 *
 * @param <T> a row as it is shown
 * @param <P> the parameters that this list alone has
 */
public abstract class ListEndpoint<T, P> {

    private static final String CSV = "text/csv";

    private final WorkList<T, P> list;
    private final Worklists lists;

    protected ListEndpoint(WorkList<T, P> list, Worklists lists) {
        this.list = list;
        this.lists = lists;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    public ListPage<T> page(
            @Valid @ParameterObject ListQuery query,
            @Valid @ParameterObject P own,
            @Valid @ParameterObject Paging paging,
            Viewer viewer) {
        return lists.page(list, lists.asked(list, query, own, viewer), paging);
    }

    @GetMapping(produces = CSV)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public void file(
            @Valid @ParameterObject ListQuery query,
            @Valid @ParameterObject P own,
            @RequestParam(required = false) String sort,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        try {
            send(lists.asked(list, query, own, viewer), sort, response);
        } catch (RuntimeException e) {
            forget(response);
            throw e;
        }
    }

    @GetMapping(path = "/counts", produces = MediaType.APPLICATION_JSON_VALUE)
    public Counts counts(
            @Valid @ParameterObject ListQuery query,
            @Valid @ParameterObject P own,
            @RequestParam String by,
            Viewer viewer) {
        return lists.counts(list, lists.asked(list, query, own, viewer), Dimension.of(by));
    }

    private void send(Asked<P> asked, String sort, HttpServletResponse response) throws IOException {
        var csv = lists.csv(list);
        Export.begin(response, CSV);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(list.name() + "-" + asked.asAt() + ".csv")
                        .build()
                        .toString());
        var file = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        file.write(csv.header());
        lists.each(list, asked, sort, row -> write(csv.line(row), file));
        file.flush();
    }

    /** So that a problem can be told instead, unless the first rows are gone already. */
    private static void forget(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
    }

    private static void write(String line, Writer file) {
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
