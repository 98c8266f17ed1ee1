package permanency.query.report;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.Surroundings;
import permanency.query.TestClock;

/** A run of what was recorded, read over HTTP. */
record OneRun(Running running, String id) {

    static OneRun of(MockMvcTester http, String quarter, String asKnownAt) {
        Surroundings.CLOCK.set(TestClock.NOW);
        var running = new Running(http);
        return new OneRun(running, running.run(quarter, asKnownAt));
    }

    /** @param what such as {@code .html}, or nothing for the run itself */
    MvcTestResult get(String what, String token) {
        return running.get("/" + id + what, token);
    }

    DocumentContext read(String what) {
        return read(what, Running.MANAGER);
    }

    DocumentContext read(String what, String token) {
        return JsonPath.parse(Body.of(get(what, token)));
    }
}
