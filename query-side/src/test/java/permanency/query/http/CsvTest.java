package permanency.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CsvTest {

    private record Row(String text, Integer number, LocalDate day, Part part, List<String> names) {}

    private record Part(String inside) {}

    private final Csv csv = new Csv(Row.class, JsonMapper.builder().build());

    @Test
    void the_header_has_the_names_of_the_fields_in_json() {
        assertThat(csv.header()).isEqualTo("text,number,day,part.inside,names\r\n");
    }

    @Test
    void values_are_those_of_json_and_none_is_empty() {
        assertThat(csv.line(new Row("a", -1, LocalDate.of(2026, 6, 15), new Part("in"), List.of("x", "y"))))
                .isEqualTo("a,-1,2026-06-15,in,x; y\r\n");
        assertThat(csv.line(new Row(null, null, null, null, null))).isEqualTo(",,,,\r\n");
    }

    @Test
    void what_is_said_beside_a_row_has_columns_of_its_own_after_those_of_the_row() {
        assertThat(csv.header("late", "why")).isEqualTo("text,number,day,part.inside,names,late,why\r\n");
        assertThat(csv.line(new Row("a", null, null, null, null), true, "x,y")).isEqualTo("a,,,,,true,\"x,y\"\r\n");
    }

    @Test
    void a_separator_a_quote_and_a_line_break_stand_in_quotes() {
        assertThat(line("a,b")).isEqualTo("\"a,b\",,,,\r\n");
        assertThat(line("say \"no\"")).isEqualTo("\"say \"\"no\"\"\",,,,\r\n");
        assertThat(line("a\r\nb")).isEqualTo("\"a\r\nb\",,,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+61", "-x", "@sum", "\tx", "\uFF1D1"})
    void a_text_that_a_spreadsheet_would_run_is_made_text(String text) {
        assertThat(line(text)).isEqualTo("'" + text + ",,,,\r\n");
    }

    private String line(String text) {
        return csv.line(new Row(text, null, null, null, null));
    }
}
