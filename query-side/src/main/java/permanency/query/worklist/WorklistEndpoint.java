package permanency.query.worklist;

import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;
import permanency.query.http.Moments;

/** The worklist: what is to be done, for the children that the caller sees. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class WorklistEndpoint {

    private final ReviewsDue reviews;
    private final Moments moments;

    WorklistEndpoint(ReviewsDue reviews, Moments moments) {
        this.reviews = reviews;
        this.moments = moments;
    }

    @GetMapping("/v1/worklist/review-due")
    ReviewDueList reviewDue(@Valid @ParameterObject ReviewDueQuery query, @AuthenticationPrincipal Jwt token) {
        var asAt = moments.asAt(query.asAt());
        var asKnownAt = moments.asKnownAt(query.asKnownAt());
        return reviews.list(query, asAt, asKnownAt, Viewer.of(token));
    }
}
