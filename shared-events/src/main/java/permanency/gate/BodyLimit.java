package permanency.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies above a bound, whether they announce their length or not: 413. Those of forms the server bounds. */
final class BodyLimit extends OncePerRequestFilter {

    private final int maximumBytes;

    BodyLimit(int maximumBytes) {
        this.maximumBytes = maximumBytes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getContentLengthLong() > maximumBytes
                ? null
                : request.getInputStream().readNBytes(maximumBytes + 1);
        if (body == null || body.length > maximumBytes) {
            Problem.write(response, HttpStatus.CONTENT_TOO_LARGE, "The body has more than " + maximumBytes + " bytes.");
            return;
        }
        chain.doFilter(new WithBody(request, body), response);
    }

    private static final class WithBody extends HttpServletRequestWrapper {

        private final ByteArrayInputStream body;

        WithBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("read at once, not by a listener");
                }
            };
        }
    }
}
