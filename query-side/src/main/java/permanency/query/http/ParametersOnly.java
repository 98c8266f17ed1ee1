package permanency.query.http;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/** Spring would fill a filter from a header of its name too, and so past {@link KnownParameters}. */
@ControllerAdvice(basePackages = "permanency.query")
class ParametersOnly {

    @InitBinder
    void noHeaders(WebDataBinder binder) {
        if (binder instanceof ExtendedServletRequestDataBinder request) {
            request.setHeaderPredicate(name -> false);
        }
    }
}
