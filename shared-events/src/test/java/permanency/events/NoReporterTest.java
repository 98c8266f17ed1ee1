package permanency.events;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.policy.Disclosure.R138;
import static permanency.policy.Disclosure.WARNING;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R138: who made a report is never stored, as no event has a field for it. */
class NoReporterTest {

    static Stream<Class<?>> events() {
        return EventTypes.byName().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void no_event_has_a_field_for_a_reporter(Class<?> event) {
        assertThat(Shape.typesIn(event).stream()
                        .filter(Class::isRecord)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(component -> component.getName().toLowerCase(Locale.ROOT)))
                .as(R138.sentence())
                .noneMatch(name -> name.matches(".*(reporter|reportedby|notifier|informant|caller).*"));
    }

    @Test
    void the_warning_names_the_offence() {
        assertThat(WARNING).contains("is an offence");
    }
}
