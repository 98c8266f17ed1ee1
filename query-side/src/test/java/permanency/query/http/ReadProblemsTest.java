package permanency.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ReadProblemsTest {

    private final MockMvcTester http = MockMvcTester.of(
            List.of(new Late()),
            mvc -> mvc.setControllerAdvice(new ReadProblems()).build());

    @Test
    void what_is_not_visible_yet_can_be_asked_for_again() {
        assertThat(http.get().uri("/late").exchange())
                .hasStatus(503)
                .hasContentType("application/problem+json")
                .hasHeader("Retry-After", "1");
    }

    @RestController
    static class Late {

        @GetMapping("/late")
        String late() {
            throw new NotYetVisible();
        }
    }
}
