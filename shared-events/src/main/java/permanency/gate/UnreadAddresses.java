package permanency.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;

/** An address that the server itself will not read, such as one with a coded slash, reaches no filter; it gets a problem here. */
final class UnreadAddresses extends ErrorReportValve {

    private final HeaderWriter headers;

    UnreadAddresses(HeaderWriter headers) {
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status != null && status.isError() && response.getContentWritten() == 0 && response.setErrorReported()) {
            headers.writeHeaders(request, response);
            try {
                Problem.write(response, status, "The request cannot be read.");
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
