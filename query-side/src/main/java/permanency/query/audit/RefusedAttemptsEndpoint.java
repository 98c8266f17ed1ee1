package permanency.query.audit;

import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.database.ReadStore;

/** For auditors: what was tried and refused, newest first. The command side writes the table. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class RefusedAttemptsEndpoint {

    private final ReadStore store;

    RefusedAttemptsEndpoint(ReadStore store) {
        this.store = store;
    }

    record Page(int page, int limit, List<RefusedAttempt> items) {}

    @GetMapping("/v1/audit/refused-attempts")
    Page refusedAttempts(@Valid @ParameterObject RefusedAttemptsQuery query) {
        var items = store.sql()
                .sql("""
                        select id, attempted_at, actor, organisation, position, child_id, command, clause, reason,
                               correlation_id
                        from audit.refused_attempt
                        where (cast(:actor as text) is null or actor = :actor)
                          and (cast(:clause as text) is null or clause = :clause)
                          and (cast(:childId as uuid) is null or child_id = :childId)
                        order by id desc limit :limit offset :offset
                        """)
                .param("actor", query.actor())
                .param("clause", query.clause())
                .param("childId", query.childId())
                .param("limit", query.limit())
                .param("offset", query.page() * query.limit())
                .query(RefusedAttempt.class)
                .list();
        return new Page(query.page(), query.limit(), items);
    }
}
