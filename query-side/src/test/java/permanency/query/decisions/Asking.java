package permanency.query.decisions;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.query.Body;
import permanency.query.Token;
import permanency.query.Told;

/** Reads one list, as somebody who sees all, for the items of one child. */
record Asking(MockMvcTester http, String list, Told told) {

    /** @param parameters without the ampersand before them */
    List<Map<String, Object>> items(String parameters) {
        return page(parameters).read("$.items[?(@.childId == '" + told.child() + "')]");
    }

    private DocumentContext page(String parameters) {
        var answer = http.get()
                .uri("/v1/worklist/" + list + "?limit=200&" + parameters)
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .exchange();
        return JsonPath.parse(Body.of(answer));
    }
}
