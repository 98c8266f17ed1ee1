package permanency.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * One answer to all who show no valid token, and one to all who may not do what they ask: what is wrong with the token,
 * or which role it lacks, helps only who guesses.
 */
public final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Rates rates;

    Refusal(Rates rates) {
        this.rates = rates;
    }

    /** A token that does not hold counts against its address; who showed none was counted before. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (!(reason instanceof OAuth2AuthenticationException) || rates.admitsStranger(request, response)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Problem.write(response, HttpStatus.UNAUTHORIZED, "A valid access token is needed.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        Problem.write(response, HttpStatus.FORBIDDEN, "This access token does not allow it.");
    }
}
