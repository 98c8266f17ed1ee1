package permanency.query.identity;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.Viewer;

/** From a name or ChildStory id to the child, and back: histories and lists know children by their ids alone. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class IdentityEndpoint {

    private final Identities identities;

    IdentityEndpoint(Identities identities) {
        this.identities = identities;
    }

    /** @param children at most 200, by name; who finds as many narrows the search */
    record FoundChildren(List<ChildIdentity> children) {}

    @PostMapping("/v1/child-search")
    FoundChildren search(@Valid @RequestBody ChildSearch search, Viewer viewer) {
        return new FoundChildren(identities.find(search, viewer));
    }
}
