package permanency.query.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.database.TestDatabase;

/** Who is answered what, at every address that there is: an address that is in no table fails the test. */
@QuerySideTest
class AccessMatrixTest {

    private final MatrixChildren matrix = new MatrixChildren();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @BeforeEach
    void children() {
        Surroundings.CLOCK.set(TestClock.NOW);
        matrix.recordIn(database);
    }

    @Test
    void every_address_is_in_the_table() {
        var there = mappings.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("permanency.query"))
                .flatMap(e -> addresses(e.getKey()))
                .collect(toSet());

        assertThat(AccessTable.addresses().keySet()).isEqualTo(there);
    }

    @Test
    void a_child_is_shown_to_those_who_see_it_and_to_others_there_is_none() {
        AccessTable.addresses().forEach((address, kind) -> {
            if (AccessTable.OF_CHILDREN.contains(kind)) {
                AccessTable.VIEWERS
                        .keySet()
                        .forEach(viewer -> assertChildren(address, viewer, AccessTable.expected(kind, viewer)));
            }
        });
    }

    @Test
    void lists_show_to_each_the_children_whom_they_see() {
        AccessTable.addresses().forEach((address, kind) -> {
            if (kind.startsWith("list")) {
                AccessTable.VIEWERS.keySet().forEach(viewer -> assertListed(address, kind, viewer));
            }
        });
    }

    @Test
    void the_search_is_for_readers_and_what_is_for_auditors_operators_and_reporting_for_them() {
        AccessTable.addresses()
                .forEach((address, kind) -> AccessTable.VIEWERS.keySet().forEach(viewer -> {
                    var allowed = AccessTable.allows(kind, viewer);
                    if (kind.equals("search") || kind.equals("register")) {
                        assertThat(ask(address, viewer, null, null))
                                .as(address + " " + viewer)
                                .hasStatus(allowed ? 200 : 403);
                    } else if (kind.equals("audit")
                            || kind.equals("operations")
                            || kind.equals("extract")
                            || kind.equals("operate") && !allowed) {
                        assertThat(ask(
                                        address.replace("{kind}", "reviews").replace("{segment}", "0"),
                                        viewer,
                                        null,
                                        null))
                                .as(address + " " + viewer)
                                .hasStatus(allowed ? 200 : 403);
                    }
                }));
    }

    /** Of those here; whose positions have to do with reports is told by a test of theirs. */
    @Test
    void reports_are_for_auditors_to_read_and_for_reporting_jobs_to_run() {
        AccessTable.addresses().forEach((address, kind) -> {
            if (kind.startsWith("report")) {
                AccessTable.VIEWERS
                        .keySet()
                        .forEach(viewer -> assertThat(status(address, viewer, null, null) == 403)
                                .as(address + " " + viewer)
                                .isEqualTo(!AccessTable.allows(kind, viewer)));
            }
        });
    }

    private void assertChildren(String address, String viewer, List<String> statuses) {
        for (var column = 0; column < statuses.size(); column++) {
            var child = matrix.children().get(column);
            var status = Integer.parseInt(statuses.get(column).substring(0, 3));
            var about = address + " " + viewer + " column " + column;
            assertThat(status(address, viewer, child, null)).as(about).isEqualTo(status);
            var lifted = column == 2 && !statuses.get(column).endsWith("!");
            assertThat(status(address, viewer, child, "Asked by the court."))
                    .as(about + " with a reason")
                    .isEqualTo(lifted ? 200 : status);
        }
    }

    private void assertListed(String address, String kind, String viewer) {
        var allowed = AccessTable.allows(kind, viewer);
        var seen = AccessTable.expected("child", viewer);
        assertThat(status(address + "/counts?by=district", viewer, null, null))
                .as(address + " counts " + viewer)
                .isEqualTo(allowed ? 200 : 403);
        for (var reason : Arrays.asList(null, "Asked by the court.")) {
            for (var district : List.of(AccessTable.DISTRICT, AccessTable.ELSEWHERE)) {
                var about = String.join(" ", address, viewer, district, reason);
                var answer = ask(address + "?limit=200&district=" + district, viewer, null, reason);
                assertThat(answer).as(about).hasStatus(allowed ? 200 : 403);
                for (var column = 0; allowed && column < 3; column++) {
                    var opened = column == 2 && reason != null && seen.get(2).equals("403");
                    var there = column == 1 == district.equals(AccessTable.ELSEWHERE);
                    assertThat(Body.of(answer)
                                    .contains(matrix.children().get(column).toString()))
                            .as(about + " column " + column)
                            .isEqualTo(there && (opened || seen.get(column).equals("200")));
                }
            }
        }
    }

    /** Files and counts of a list go by the list. */
    private static Stream<String> addresses(RequestMappingInfo info) {
        var found = new ArrayList<String>();
        for (var method : info.getMethodsCondition().getMethods()) {
            for (var path : info.getPathPatternsCondition().getPatternValues()) {
                found.add(method + " " + path.replaceFirst("(/worklist/.*)/counts$", "$1"));
            }
        }
        return found.stream();
    }

    private String needed(String path) {
        if (path.startsWith("/v1/audit/") && path.endsWith("/difference")) {
            return "?from=2026-01-01T00:00:00Z&to=2026-06-01T00:00:00Z";
        }
        return path.endsWith("/streams") ? "?stream=" + matrix.meeting() : "";
    }

    private static MediaType accepted(String path) {
        if (path.startsWith("/v1/extracts/")) {
            return MediaType.valueOf("text/csv");
        }
        return path.matches(".*[.](csv|html)") ? MediaType.ALL : MediaType.APPLICATION_JSON;
    }

    private int status(String address, String viewer, UUID child, String reason) {
        return ask(address, viewer, child, reason).getResponse().getStatus();
    }

    private MvcTestResult ask(String address, String viewer, UUID child, String reason) {
        var method = HttpMethod.valueOf(address.substring(0, address.indexOf(' ')));
        var path = address.substring(address.indexOf(' ') + 1)
                .replace("{childId}", String.valueOf(child))
                .replace("{recordId}", matrix.evidence().toString())
                .replace("{district}", "SYDNEY")
                .replace("{name}", "child")
                .replace("{runId}", UUID.randomUUID().toString())
                .replace("{what}", "2")
                .replace("/facts", "/facts?measure=caseload");
        var request = http.method(method)
                .uri(path + needed(path))
                .header("Access-Purpose", "Needs assessment")
                .header(HttpHeaders.AUTHORIZATION, AccessTable.VIEWERS.get(viewer))
                .header("On-Behalf-Of", "the person")
                .accept(accepted(path));
        if (method == HttpMethod.POST) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(
                            address.contains("/reports/")
                                    ? "{\"quarter\":\"2026-01\"}"
                                    : "{\"name\":\"nobody at all\"}");
        }
        return reason == null
                ? request.exchange()
                : request.header("Access-Reason", reason).exchange();
    }
}
