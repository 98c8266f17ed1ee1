package permanency.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A problem (RFC 9457) written by a filter, before any endpoint is reached. Texts are constants of this product. */
public final class Problem {

    /** What is answered to a valid token whose claims cannot be read, whatever is wrong with them. */
    public static final String NOBODY = "The access token does not say who bears it.";

    private Problem() {}

    public static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        write(response, status, "", detail);
    }

    /** With the number of the rule that refuses. */
    public static void refuse(HttpServletResponse response, HttpStatus status, String detail, String clause)
            throws IOException {
        write(response, status, "\"clause\":\"" + clause + "\",", detail);
    }

    private static void write(HttpServletResponse response, HttpStatus status, String more, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(("{\"title\":\"%s\",\"status\":%d,%s\"detail\":\"%s\"}"
                                .formatted(status.getReasonPhrase(), status.value(), more, detail))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
