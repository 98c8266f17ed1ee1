package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every rule has one place in code, a heading in docs/policy.md and a test; docs/clauses.md says so. To write that file
 * anew: {@code mvn test -Dtest=ClauseIndexTest -Dclauses.write=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ClauseIndexTest {

    private final ClauseIndex index = ClauseIndex.read();

    @Test
    void the_rule_book_has_every_rule() {
        assertThat(index.headings.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 164).boxed().toList());
    }

    @Test
    void a_clause_is_written_once() {
        assertThat(index.places)
                .allSatisfy(
                        (number, places) -> assertThat(places).as("R" + number).hasSize(1));
        assertThat(index.misnamed).isEmpty();
    }

    @Test
    void every_clause_is_a_heading_of_the_rule_book() {
        assertThat(index.headings.keySet()).containsAll(index.places.keySet());
    }

    @Test
    void every_clause_is_named_by_a_test() {
        assertThat(index.places.keySet())
                .allSatisfy(n -> assertThat(index.tests.keySet()).contains(n));
    }

    @Test
    void the_document_is_up_to_date() throws IOException {
        if (Boolean.getBoolean("clauses.write")) {
            Files.writeString(ClauseIndex.document(), index.render());
        }
        assertThat(Files.readString(ClauseIndex.document())).isEqualTo(index.render());
    }
}
