package permanency.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests of a shape that no client of this product sends. The server has bounds of its own behind these. */
final class Bounds extends OncePerRequestFilter {

    private final GateSettings settings;

    Bounds(GateSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        if (request.getRequestURI().length() + query.length() > settings.maximumUrlLength()) {
            Problem.write(response, HttpStatus.URI_TOO_LONG, "The address is too long.");
        } else if (Collections.list(request.getHeaderNames()).size() > settings.maximumHeaders()) {
            Problem.write(response, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "There are too many headers.");
        } else if (query.chars().filter(c -> c == '&').count() >= settings.maximumParameters()) {
            Problem.write(response, HttpStatus.BAD_REQUEST, "There are too many parameters.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
