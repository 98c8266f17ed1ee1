package permanency.command.http;

import java.net.URI;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import permanency.command.goal.GoalRules;
import permanency.command.submission.Actor;
import permanency.command.submission.KeyReused;
import permanency.command.submission.MissingVersion;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.Rejected;
import permanency.command.submission.StaleView;
import permanency.events.goal.CasePlanGoal;
import permanency.gate.Bearers;
import permanency.gate.Problem;
import permanency.identity.UnfitClaims;
import permanency.policy.Clause;
import permanency.policy.FieldError;
import permanency.policy.Refused;

/** Every way in which a command fails, as {@code application/problem+json}. */
@Order(10)
@RestControllerAdvice("permanency.command")
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final RecordedSince recordedSince;
    private final UnreadAttempts attempts;
    private final Bearers bearers;

    Problems(RecordedSince recordedSince, UnreadAttempts attempts, Bearers bearers) {
        this.recordedSince = recordedSince;
        this.attempts = attempts;
        this.bearers = bearers;
    }

    @ExceptionHandler
    ProblemDetail on(Refused refused) {
        var status = refused.onAuthority() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
        return withClause(problem(status, refused.getMessage(), refused.errors()), refused.clause());
    }

    @ExceptionHandler
    ProblemDetail on(Rejected rejected, WebRequest request) {
        if (rejected instanceof StaleView stale) {
            var problem = problem(HttpStatus.PRECONDITION_FAILED, stale.getMessage(), List.of());
            problem.setProperty("version", stale.current());
            problem.setProperty("recordedSince", recordedSince.list(stale, actor(request)));
            return problem;
        }
        return problem(statusOf(rejected), rejected.getMessage(), List.of());
    }

    private static HttpStatus statusOf(Rejected rejected) {
        if (rejected instanceof NoSuchRecord) {
            return HttpStatus.NOT_FOUND;
        } else if (rejected instanceof KeyReused) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        } else if (rejected instanceof MissingVersion) {
            return HttpStatus.PRECONDITION_REQUIRED;
        }
        return HttpStatus.CONFLICT;
    }

    @ExceptionHandler(AggregateNotFoundException.class)
    ProblemDetail unknownChild() {
        return problem(HttpStatus.NOT_FOUND, "There is no such child.", List.of());
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ProblemDetail raced() {
        return problem(HttpStatus.CONFLICT, "Others recorded at the same moment; look again and retry.", List.of());
    }

    @ExceptionHandler
    ProblemDetail on(UnfitHeader unfit) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The header " + unfit.header() + " " + unfit.getMessage() + ".",
                unfit.header(),
                unfit.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(UnfitClaims unfit) {
        return problem(HttpStatus.FORBIDDEN, Problem.NOBODY, List.of());
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail unreadable(MethodArgumentTypeMismatchException mismatch) {
        return problem(HttpStatus.BAD_REQUEST, "The address cannot be read.", mismatch.getName(), "cannot be read");
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail unexpected(Exception fault) {
        log.error("a command failed unexpectedly", fault);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The command failed. Sent again under the same key it is recorded once.",
                List.of());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var error = UnreadableField.of(unreadable);
        if (error.type() == CasePlanGoal.class) {
            var refused = new Refused(GoalRules.R2, false, "", List.of(new FieldError(error.field(), error.message())));
            attempts.keep(refused, actor(request), request);
            return ResponseEntity.unprocessableContent().body(on(refused));
        }
        return ResponseEntity.badRequest()
                .body(problem(HttpStatus.BAD_REQUEST, "The body cannot be read.", error.field(), error.message()));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getFieldErrors().stream()
                .map(e -> new FieldError(e.getField(), String.valueOf(e.getDefaultMessage())))
                .toList();
        return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST, "The body is not complete.", errors));
    }

    private static ProblemDetail problem(HttpStatus status, String detail, String field, String message) {
        return problem(status, detail, List.of(new FieldError(field, message)));
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    private static ProblemDetail withClause(ProblemDetail problem, Clause clause) {
        problem.setType(URI.create("/problems/refused-by-policy"));
        problem.setTitle("Refused by " + clause.number());
        problem.setProperty("clause", clause.number());
        problem.setProperty("sentence", clause.sentence());
        return problem;
    }

    private Actor actor(WebRequest request) {
        return Actor.of(bearers.of(((JwtAuthenticationToken) request.getUserPrincipal()).getToken()));
    }
}
