package permanency.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the issuer does not show its keys, nobody knows which tokens are valid: no fault of those who show one. */
final class IssuerAway extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(IssuerAway.class);
    private static final String SECONDS = "10";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException | JwtDecoderInitializationException away) {
            log.warn("Access tokens cannot be checked: {}", away.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            Problem.write(
                    response, HttpStatus.SERVICE_UNAVAILABLE, "Access tokens cannot be checked now. Please try again.");
        }
    }
}
