package permanency.query.extract;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import permanency.query.http.Csv;
import permanency.query.http.Export;
import permanency.query.http.NotAllowed;
import permanency.query.http.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** The minimum data set as files: the records of a kind, what they lack, and what the fields mean. */
@RestController
class ExtractEndpoint {

    private static final String FILE = "/v1/extracts/{kind}";
    private static final String MISSING = "/v1/extracts/{kind}/missing";
    private static final String DICTIONARY = "/v1/extracts/data-dictionary";

    private final Extracts extracts;
    private final JsonMapper json;

    ExtractEndpoint(Extracts extracts, JsonMapper json) {
        this.extracts = extracts;
        this.json = json;
    }

    /**
     * @param detail whether the fields are there that come on request only; for those who may read histories
     */
    @GetMapping(path = FILE, produces = Export.CSV)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Export.CSV, schema = @Schema(type = "string")))
    void file(
            @PathVariable String kind,
            @Valid @ParameterObject ExtractQuery query,
            @RequestParam(defaultValue = "false") boolean detail,
            Viewer viewer,
            HttpServletResponse response) {
        if (detail && !viewer.isAuditor() && !viewer.roles().contains("READ")) {
            throw new NotAllowed("Detail is for those who may read histories.");
        }
        write(extract(kind), query, detail, viewer, response);
    }

    private void write(
            Extract<?> extract, ExtractQuery query, boolean detail, Viewer viewer, HttpServletResponse response) {
        var dataSet = extract.dataSet();
        var csv = new Csv(extract.type(), json, field -> detail || !dataSet.isOnRequest(field));
        csv(
                response,
                extract.name(),
                csv,
                lines -> extracts.each(
                        extract,
                        detail ? "extract with detail" : "extract",
                        query,
                        viewer,
                        stored -> lines.accept(csv.line(extract.of(stored)))));
    }

    @GetMapping(path = MISSING, produces = Export.CSV)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Export.CSV, schema = @Schema(type = "string")))
    void missing(
            @PathVariable String kind,
            @Valid @ParameterObject ExtractQuery query,
            Viewer viewer,
            HttpServletResponse response) {
        var extract = extract(kind);
        var csv = new Csv(MissingField.class, json);
        csv(
                response,
                extract.name() + "-missing",
                csv,
                lines -> extracts.each(
                        extract,
                        "missing fields of extract",
                        query,
                        viewer,
                        stored -> extract.missing(stored).forEach(field -> lines.accept(csv.line(field)))));
    }

    /** It names no media type, and so is what a caller gets who accepts any. */
    @GetMapping(DICTIONARY)
    List<DataField> dictionary() {
        return Extract.dictionary().toList();
    }

    @GetMapping(path = DICTIONARY, produces = Export.CSV)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Export.CSV, schema = @Schema(type = "string")))
    void dictionary(HttpServletResponse response) {
        var csv = new Csv(DataField.class, json);
        Export.write(response, Export.CSV, "data-dictionary.csv", lines -> {
            lines.accept(csv.header());
            Extract.dictionary().forEach(field -> lines.accept(csv.line(field)));
        });
    }

    private static void csv(HttpServletResponse response, String name, Csv csv, Consumer<Consumer<String>> rows) {
        Export.write(response, Export.CSV, name + ".csv", lines -> {
            lines.accept(csv.header());
            rows.accept(lines);
        });
    }

    private static Extract<?> extract(String kind) {
        return Extract.ALL.stream()
                .filter(e -> e.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such extract."));
    }
}
