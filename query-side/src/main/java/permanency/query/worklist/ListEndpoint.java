package permanency.query.worklist;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
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

    private static final String CSV = Export.CSV;

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
            HttpServletResponse response) {
        var asked = lists.asked(list, query, own, viewer);
        var csv = lists.csv(list);
        Export.write(
                response,
                CSV,
                list.name() + "-" + asked.asAt() + ".csv",
                lines -> lists.each(list, asked, sort, new ListFile<>(csv, response, lines)));
    }

    @GetMapping(path = "/counts", produces = MediaType.APPLICATION_JSON_VALUE)
    public Counts counts(
            @Valid @ParameterObject ListQuery query,
            @Valid @ParameterObject P own,
            @RequestParam String by,
            Viewer viewer) {
        return lists.counts(list, lists.asked(list, query, own, viewer), Dimension.of(by));
    }
}
