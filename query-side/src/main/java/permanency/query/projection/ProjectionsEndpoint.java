package permanency.query.projection;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For operators: how the projections are doing, and what to do when one is in doubt. */
@RestController
@RequestMapping(path = "/v1/operations/projections", produces = MediaType.APPLICATION_JSON_VALUE)
class ProjectionsEndpoint {

    private final Progress progress;
    private final Rebuild rebuild;

    ProjectionsEndpoint(Progress progress, Rebuild rebuild) {
        this.progress = progress;
        this.rebuild = rebuild;
    }

    record All<T>(List<T> projections) {}

    @GetMapping
    All<ProjectionState> projections() {
        return new All<>(progress.all());
    }

    /** Answers when it is done. A dry run tells what it would change, and changes nothing. */
    @PostMapping("/{name}/rebuild")
    Rebuilt rebuild(@PathVariable String name, @RequestParam(defaultValue = "false") boolean dryRun) {
        return run(name, dryRun).get(0);
    }

    /** Of all projections, in one pass over the log. */
    @PostMapping("/rebuild")
    All<Rebuilt> rebuildAll(@RequestParam(defaultValue = "false") boolean dryRun) {
        return new All<>(run(null, dryRun));
    }

    private List<Rebuilt> run(String name, boolean dryRun) {
        return dryRun ? rebuild.tryOut(name) : rebuild.rebuild(name);
    }
}
