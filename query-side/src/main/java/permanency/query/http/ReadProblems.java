package permanency.query.http;

import java.util.List;
import org.axonframework.serialization.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import permanency.store.UnreadableEvent;

/** Whatever goes wrong in a read is answered as {@code application/problem+json}. */
@Order(20)
@RestControllerAdvice(basePackages = "permanency.query")
class ReadProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReadProblems.class);

    record Problem(String field, String message) {}

    @ExceptionHandler
    ProblemDetail on(NotFound e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(NotAllowed e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, e.getMessage());
        if (e.clause() != null) {
            problem.setProperty("clause", e.clause());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(Conflict e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotYetVisible e) {
        return unavailable(1, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Busy e) {
        return unavailable(10, e.getMessage());
    }

    /** The database is away, or all connections to it are in use. */
    @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
    ResponseEntity<ProblemDetail> onNoConnection(Exception e) {
        LOG.warn("no connection to the database: {}", e.getMessage());
        return unavailable(10, "The request could not be served now. Please ask again.");
    }

    private static ResponseEntity<ProblemDetail> unavailable(int seconds, String why) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, why));
    }

    @ExceptionHandler
    ProblemDetail on(BadParameter e) {
        return badRequest(List.of(new Problem(e.field(), e.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail on(MethodArgumentTypeMismatchException e) {
        return badRequest(List.of(new Problem(e.getName(), "is not a valid value")));
    }

    /** Who may see the child is told that it is incomplete, and of the event no more than its name. */
    @ExceptionHandler
    ProblemDetail on(UnreadableEvent e) {
        return incomplete(e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(SerializationException e) {
        LOG.error("an event cannot be read: {}", e.getClass().getName());
        return incomplete("What it says is not what an event of its name says.");
    }

    private static ProblemDetail incomplete(String why) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The history holds an event that cannot be read. " + why);
        problem.setProperty("incomplete", true);
        return problem;
    }

    /** The caller learns nothing of the cause, which may contain personal data; one who went away, nothing at all. */
    @ExceptionHandler
    ProblemDetail on(Exception e) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null;
        }
        LOG.error("a read failed", e);
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "The request could not be served.");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problems = e.getFieldErrors().stream()
                .map(f -> new Problem(f.getField(), message(f)))
                .toList();
        return ResponseEntity.badRequest().body(badRequest(problems));
    }

    private static String message(FieldError error) {
        return error.isBindingFailure() ? "is not a valid value" : error.getDefaultMessage();
    }

    private static ProblemDetail badRequest(List<Problem> errors) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "A parameter is not valid.");
        problem.setProperty("errors", errors);
        return problem;
    }
}
