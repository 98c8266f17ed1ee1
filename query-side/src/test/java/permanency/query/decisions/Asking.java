package permanency.query.decisions;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.query.Body;
import permanency.query.Token;
import permanency.query.Told;

/** Reads one list, as somebody who sees all, for the items of one child. */
record Asking(MockMvcTester http, String list, Told told) {

    private static final int LIMIT = 200;

    /** @param parameters without the ampersand before them */
    List<Map<String, Object>> items(String parameters) {
        var items = new ArrayList<Map<String, Object>>();
        var number = 0;
        DocumentContext page;
        do {
            page = page(parameters, number);
            items.addAll(page.read("$.items[?(@.childId == '" + told.child() + "')]"));
            number++;
        } while (page.<Integer>read("$.total") > number * LIMIT);
        return items;
    }

    private DocumentContext page(String parameters, int number) {
        var answer = http.get()
                .uri("/v1/worklist/" + list + "?limit=" + LIMIT + "&page=" + number + "&" + parameters)
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .exchange();
        return JsonPath.parse(Body.of(answer));
    }
}
