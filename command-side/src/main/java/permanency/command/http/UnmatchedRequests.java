package permanency.command.http;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Requests that reach no endpoint, such as those with another method: a problem too, after all other advice. */
@Order(Ordered.LOWEST_PRECEDENCE)
@RestControllerAdvice
class UnmatchedRequests extends ResponseEntityExceptionHandler {}
