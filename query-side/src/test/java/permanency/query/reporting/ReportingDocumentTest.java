package permanency.query.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

/**
 * docs/reporting.md describes the views by their comments. To write that part anew: {@code mvn test
 * -Dtest=ReportingDocumentTest -Dreporting.write=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@QuerySideTest
class ReportingDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/reporting.md");
    private static final String BEGINNING = "<!-- made from the comments by ReportingDocumentTest; do not edit -->\n";

    private record Column(String view, String about, String name, String type, String comment) {}

    @Autowired
    private TestDatabase database;

    @Test
    void the_document_is_up_to_date() throws IOException {
        var document = Files.readString(DOCUMENT);
        var own = document.substring(0, document.indexOf(BEGINNING) + BEGINNING.length());
        if (Boolean.getBoolean("reporting.write")) {
            Files.writeString(DOCUMENT, own + views());
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(own + views());
    }

    private String views() {
        return columns().stream()
                .collect(groupingBy(Column::view, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(ReportingDocumentTest::view)
                .collect(joining());
    }

    private static String view(List<Column> columns) {
        return columns.stream()
                .map(c -> "| `%s` | %s | %s |%n".formatted(c.name(), c.type(), c.comment()))
                .collect(joining(
                        "", """

                        ### %s

                        %s

                        | column | type | meaning |
                        | --- | --- | --- |
                        """.formatted(columns.get(0).view(), columns.get(0).about()), ""));
    }

    private List<Column> columns() {
        return database.owner()
                .sql("""
                        select c.relname as view, obj_description(c.oid, 'pg_class') as about, a.attname as name,
                               format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as comment
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'reporting'
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                        where c.relkind = 'v'
                        order by c.relname, a.attnum
                        """)
                .query((row, i) -> new Column(
                        row.getString("view"),
                        row.getString("about"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("comment")))
                .list();
    }
}
