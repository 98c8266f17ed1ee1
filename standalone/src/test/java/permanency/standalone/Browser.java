package permanency.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser and the client in it do to log somebody in. It keeps cookies and follows no redirect by itself. */
final class Browser {

    private static final String VERIFIER = "a-verifier-of-a-test-that-has-more-than-43-characters";
    private static final String SENT_BACK_TO = "http://127.0.0.1:4711/login/oauth2/code/permanency";
    private static final Pattern CSRF = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Browser(String address) {
        this.address = address;
    }

    /** From the client's first redirect to the code that comes back; who is logged in already is not asked again. */
    String codeFor(String user, String password) {
        var back = authorize("state", "of-a-test");
        if (back.endsWith("/log-in")) {
            back = leadsTo(get(logIn(user, password)));
        }
        var code = CODE.matcher(back);
        if (!back.startsWith(SENT_BACK_TO) || !back.contains("state=of-a-test") || !code.find()) {
            throw new AssertionError("no code in " + back);
        }
        return code.group(1);
    }

    /** Where it leads when one parameter is another one, or missing; the status when it leads nowhere. */
    String authorize(String parameter, String value) {
        var all = new LinkedHashMap<String, String>();
        all.put("response_type", "code");
        all.put("client_id", "permanency-pages");
        all.put("redirect_uri", SENT_BACK_TO);
        all.put("scope", "openid profile");
        all.put("code_challenge", challenge());
        all.put("code_challenge_method", "S256");
        all.put(parameter, value);
        return leadsTo(get(address + "/oauth2/authorize?" + form(all)));
    }

    String page() {
        return get(address + "/log-in").body();
    }

    /** Where it leads. */
    String logIn(String user, String password) {
        var csrf = CSRF.matcher(page());
        if (!csrf.find()) {
            throw new AssertionError("no form");
        }
        return leadsTo(send("/log-in", Map.of(csrf.group(1), csrf.group(2), "username", user, "password", password)));
    }

    String logInWithoutForm(String user, String password) {
        return leadsTo(send("/log-in", Map.of("username", user, "password", password)));
    }

    Product.Answer tokens(String code) {
        return tokens(code, VERIFIER);
    }

    Product.Answer tokens(String code, String verifier) {
        var all = new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "permanency-pages",
                "code",
                code,
                "redirect_uri",
                SENT_BACK_TO));
        all.put("code_verifier", verifier);
        return post(all);
    }

    Product.Answer refreshed(String refreshToken) {
        return post(
                Map.of("grant_type", "refresh_token", "client_id", "permanency-pages", "refresh_token", refreshToken));
    }

    /** To the token endpoint, as the client does without the cookies of the browser. */
    Product.Answer post(Map<String, String> form) {
        return Product.send(HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form))));
    }

    private HttpResponse<String> send(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form))));
    }

    private HttpResponse<String> get(String uri) {
        return send(HttpRequest.newBuilder(URI.create(uri)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(String.valueOf(answer.statusCode()));
    }

    private static String form(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
