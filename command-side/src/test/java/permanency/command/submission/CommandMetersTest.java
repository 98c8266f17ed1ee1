package permanency.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static permanency.command.consultation.ConsultationRules.R25;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import permanency.policy.Refused;

class CommandMetersTest {

    private record Decide() {}

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CommandMeters meters = new CommandMeters(registry);

    @Test
    void commands_count_by_what_became_of_them_and_by_the_rule_that_refused() {
        meters.measure(new Decide(), () -> null);
        fails(new Refused(R25, true, "not for you", List.of()));
        fails(new Refused(R25, true, "not for you", List.of()));
        fails(new MissingVersion());
        fails(new ConcurrencyException("raced"));
        fails(new AggregateStreamCreationException("raced", null));
        fails(new IllegalStateException());

        assertThat(count("recorded", "none")).isEqualTo(1);
        assertThat(count("refused", "R25")).isEqualTo(2);
        assertThat(count("rejected", "none"))
                .as("what the caller may put right, or a race lost twice")
                .isEqualTo(3);
        assertThat(count("failed", "none")).isEqualTo(1);
    }

    private void fails(RuntimeException failure) {
        Supplier<Receipt> sending = () -> {
            throw failure;
        };
        assertThatExceptionOfType(failure.getClass()).isThrownBy(() -> meters.measure(new Decide(), sending));
    }

    private long count(String outcome, String clause) {
        return registry.get("permanency.commands")
                .tags("command", "Decide", "outcome", outcome, "clause", clause)
                .timer()
                .count();
    }
}
