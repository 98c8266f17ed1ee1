package permanency.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CorrelationTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void it_is_the_id_of_the_callers_trace() {
        request.addHeader("traceparent", "00-" + TRACE + "-b7ad6b7169203331-00");
        MDC.put("traceId", "another");

        assertThat(Correlation.of(request)).isEqualTo(TRACE);
    }

    @Test
    void or_that_of_the_trace_which_the_request_begins() {
        MDC.put("traceId", TRACE);

        assertThat(Correlation.of(request)).isEqualTo(TRACE);
    }

    @Test
    void or_a_new_one_which_stays_the_same() {
        var id = Correlation.of(request);

        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(Correlation.of(request)).isEqualTo(id);
        assertThat(Correlation.of(new MockHttpServletRequest())).isNotEqualTo(id);
    }

    @Test
    void what_is_no_traceparent_or_are_two_is_as_if_none_were_there() {
        request.addHeader("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01\nplanted");
        var two = new MockHttpServletRequest();
        two.addHeader("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
        two.addHeader("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");

        assertThat(Correlation.of(request)).isNotEqualTo(TRACE).matches("[0-9a-f]{32}");
        assertThat(Correlation.of(two)).isNotEqualTo(TRACE).matches("[0-9a-f]{32}");
    }

    @Test
    void lines_of_the_log_have_it_while_the_request_is_served() throws Exception {
        var logged = new String[1];
        FilterChain chain = (served, response) -> logged[0] = MDC.get(Correlation.ID);

        new Correlation().doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(logged[0]).isEqualTo(Correlation.of(request));
        assertThat(MDC.get(Correlation.ID)).isNull();
    }
}
