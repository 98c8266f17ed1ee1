package permanency.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** SAMPLE: asks a sample user for name and password, and says what they are. */
@OwnIssuer
@Controller
class LogInPage {

    private final SampleUsers sample;

    LogInPage(SampleUsers sample) {
        this.sample = sample;
    }

    @GetMapping(LogIn.PAGE)
    void show(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(page().replace("{field}", csrf.getParameterName())
                        .replace("{token}", csrf.getToken())
                        .replace("{hint}", request.getParameter("error") == null ? "" : "Name or password is wrong.")
                        .replace("{people}", people()));
    }

    private String people() {
        return sample.users().stream()
                .map(user -> "<dt>%s</dt><dd>%s, %s</dd>"
                        .formatted(
                                HtmlUtils.htmlEscape(user.id()),
                                HtmlUtils.htmlEscape(user.name()),
                                HtmlUtils.htmlEscape(user.position())))
                .collect(Collectors.joining("\n"));
    }

    private static String page() throws IOException {
        try (var page = LogInPage.class.getResourceAsStream("/log-in.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
