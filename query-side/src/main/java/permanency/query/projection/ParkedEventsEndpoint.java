package permanency.query.projection;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.database.ReadStore;
import permanency.query.http.BadParameter;

/** For operators: the events that could not be applied, and where they came up; nothing of what they say. */
@RestController
@RequestMapping(path = "/v1/operations/parked-events", produces = MediaType.APPLICATION_JSON_VALUE)
class ParkedEventsEndpoint {

    private final List<Projection<?>> projections;
    private final Retry retry;
    private final ReadStore store;

    ParkedEventsEndpoint(List<Projection<?>> projections, Retry retry, ReadStore store) {
        this.projections = projections;
        this.retry = retry;
        this.store = store;
    }

    record Page(int page, int limit, List<ParkedEvent> items) {}

    /** By child, in the order in which they have to be applied. */
    @GetMapping
    Page parkedEvents(@Valid @ParameterObject ParkedEventsQuery query) {
        requireKnown(query.projection());
        var items = store.sql()
                .sql("""
                        select e.projection, e.child_id, e.version, e.event_id, e.name, e.parked_at, e.tried_at, e.attempts,
                               e.error, e.message
                        from read.parked_event e
                        where (cast(:projection as text) is null or e.projection = :projection)
                          and (cast(:child as uuid) is null or e.child_id = :child)
                          and (cast(:failed as boolean) is null or (e.error is not null) = :failed)
                        order by e.projection, e.child_id, e.version limit :limit offset :offset
                        """)
                .param("projection", query.projection())
                .param("child", query.child())
                .param("failed", query.failed())
                .param("limit", query.limit())
                .param("offset", query.page() * query.limit())
                .query(ParkedEvent.class)
                .list();
        return new Page(query.page(), query.limit(), items);
    }

    /** Once what was wrong has been put right. It may be called again and again. */
    @PostMapping("/retry")
    Retry.Retried retry(@RequestParam(required = false) String projection, @RequestParam(required = false) UUID child) {
        requireKnown(projection);
        return retry.retry(projection, child);
    }

    private void requireKnown(String projection) {
        if (projection != null && projections.stream().noneMatch(p -> p.name().equals(projection))) {
            throw new BadParameter("projection", "is none");
        }
    }
}
