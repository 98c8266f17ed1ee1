package permanency.query.report;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.Token;

/** Runs reports over HTTP and reads them. */
record Running(MockMvcTester http) {

    static final String REPORTS = "/v1/reports/quarterly";
    static final String MANAGER = Token.holding("MANAGER_PRACTICE_AND_PERMANENCY", "*");

    MvcTestResult ask(String quarter, String asKnownAt, String token) {
        var known = asKnownAt == null ? "" : ",\"asKnownAt\":\"" + asKnownAt + "\"";
        return http.post()
                .uri(REPORTS)
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"quarter\":\"" + quarter + "\"" + known + "}")
                .exchange();
    }

    /** The id of the run. */
    String run(String quarter, String asKnownAt) {
        return JsonPath.parse(Body.of(ask(quarter, asKnownAt, MANAGER))).read("$.runId");
    }

    MvcTestResult get(String path, String token) {
        return http.get()
                .uri(REPORTS + path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    DocumentContext read(String path) {
        return JsonPath.parse(Body.of(get(path, MANAGER)));
    }
}
