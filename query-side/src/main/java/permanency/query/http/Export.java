package permanency.query.http;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import permanency.policy.Disclosure;

/** What leaves the product as a file: its lines hold rows and nothing else, so the warning goes before them (R138). */
public final class Export {

    public static final String WARNING = "Disclosure-Warning";

    private Export() {}

    public static void begin(HttpServletResponse response, String type) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(WARNING, Disclosure.WARNING);
    }
}
