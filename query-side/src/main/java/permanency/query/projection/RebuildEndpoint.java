package permanency.query.projection;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: what to do when a projection is in doubt. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class RebuildEndpoint {

    private final Rebuild rebuild;

    RebuildEndpoint(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Answers when it is done. */
    @PostMapping("/v1/operations/projections/{name}/rebuild")
    Rebuilt rebuild(@PathVariable String name) {
        return rebuild.rebuild(name);
    }
}
