package permanency.query.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/data-dictionary.md says of every field what its type says. To write it anew: {@code mvn test
 * -Dtest=DataDictionaryTest -Ddictionary.write=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class DataDictionaryTest {

    private static final Path DOCUMENT = Path.of("../docs/data-dictionary.md");

    private static final String HEAD = """
            # Data dictionary

            The minimum data set as `/v1/extracts/...` gives it (R130). Generated from the types by `DataDictionaryTest`; do not
            edit. How to get the files: [reporting.md](reporting.md#extracts).

            **M** has to be there, **C** under the condition named, **O** may be left out. A field *on request* is in the file
            only with `detail=true`. Several values in one cell have `; ` between them; `NONE` stands for a list that may be
            empty and is. Days are ISO 8601, in Sydney. Of a cohort review each child that it looked at has a row.

            Whether a child has a disability, which the data set has as optional, is health information and in no extract, not
            even on request (R141, [decision 25](decisions/0025-the-minimum-data-set-from-its-types.md)).
            """;

    @Test
    void the_document_is_up_to_date() throws IOException {
        if (Boolean.getBoolean("dictionary.write")) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
    }

    @Test
    void every_condition_is_said_in_words() {
        assertThat(Need.values())
                .allSatisfy(need -> assertThat(need.condition().isEmpty())
                        .isEqualTo(!need.letter().equals("C")));
    }

    @Test
    void no_field_is_a_name_of_the_child_or_of_its_health() {
        assertThat(Extract.dictionary())
                .noneMatch(f -> f.field().matches("(?i).*(disab|diagnos|health|reporter|child\\.name).*"));
    }

    private static String document() {
        return Extract.ALL.stream().map(DataDictionaryTest::section).collect(joining("", HEAD, ""));
    }

    private static String section(Extract<?> extract) {
        return extract.dataSet().fields(extract.name()).stream()
                .map(DataDictionaryTest::row)
                .collect(joining("", """

                        ## %s

                        | field | meaning | | values | source |
                        | --- | --- | --- | --- | --- |
                        """.formatted(extract.name()), ""));
    }

    private static String row(DataField field) {
        return "| `%s` | %s%s | %s%s | %s | %s |%n"
                .formatted(
                        field.field(),
                        field.meaning(),
                        field.onRequest() ? " *(on request)*" : "",
                        field.need(),
                        field.condition().isEmpty() ? "" : ": " + field.condition(),
                        field.values(),
                        field.source());
    }
}
