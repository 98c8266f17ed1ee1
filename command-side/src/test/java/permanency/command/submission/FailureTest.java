package permanency.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.policy.Clause.clause;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.policy.Clause;
import permanency.policy.FieldError;
import permanency.policy.Refused;
import permanency.store.EventSerializer;

/** What one node throws, another one throws again. */
class FailureTest {

    private static final Clause R50 = clause("R50", "A sentence.");

    static List<RuntimeException> thrown() {
        return List.of(
                new Refused(R50, true, "", List.of()),
                new Refused(R50, false, "And what was found.", List.of(new FieldError("a.b", "is missing"))),
                new StaleView("stream", 3, 7),
                new KeyReused(),
                new NoSuchRecord("proposal"),
                new NotOpen("The proposal is closed."),
                new Taken("It is taken."),
                new MissingVersion(),
                new AggregateNotFoundException("stream", "The stream was not found."),
                new ConcurrencyException("raced"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void it_is_the_same_on_the_other_side(RuntimeException thrown) {
        assertThat(overTheWire(thrown))
                .hasSameClassAs(thrown)
                .hasMessage(thrown.getMessage())
                .usingRecursiveComparison()
                .ignoringFields("stackTrace")
                .isEqualTo(thrown);
    }

    @Test
    void a_stream_begun_elsewhere_is_a_lost_race_too() {
        assertThat(overTheWire(new AggregateStreamCreationException("begun", null)))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_fault_is_no_answer() {
        assertThat(Failure.of(new IllegalStateException("broken"))).isEmpty();
    }

    private static RuntimeException overTheWire(RuntimeException thrown) {
        var serializer = new EventSerializer();
        var sent = serializer.serialize(Failure.of(thrown).orElseThrow(), byte[].class);
        return serializer.<byte[], Failure>deserialize(sent).exception();
    }
}
