package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Status;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

@QuerySideTest
class AccessLogHealthTest {

    @Autowired
    private TestDatabase database;

    @Autowired
    private AccessLogHealthIndicator health;

    @Autowired
    private HealthEndpointGroups groups;

    @Test
    void it_is_down_while_nothing_can_be_logged_and_leaves_nothing_behind() {
        var before = rows();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        database.owner()
                .sql("revoke insert on access.access_log from permanency_query")
                .update();
        try {
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            database.owner()
                    .sql("grant insert on access.access_log to permanency_query")
                    .update();
        }
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void without_it_the_node_is_not_ready() {
        var readiness = groups.get("readiness");
        assertThat(readiness.isMember("accessLog")).isTrue();
        assertThat(readiness.isMember("projection")).isTrue();
        assertThat(readiness.isMember("queryDatabase")).isTrue();
    }

    private long rows() {
        return database.owner()
                .sql("select count(*) from access.access_log")
                .query(Long.class)
                .single();
    }
}
