package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.access.AccessRules.R140;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.Participant;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityEvent;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.IssueScope;
import permanency.events.activity.ProviderIssue;
import permanency.events.activity.ProviderIssueKind;
import permanency.events.activity.ProviderIssueRaised;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** Coordinators of another district, which an issue with a provider concerns too. */
@QuerySideTest
class ProviderIssueVisibilityTest {

    private static final String HERE = "ISSUE_HERE";
    private static final String THERE = "ISSUE_THERE";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Told told = new Told(HERE);
    private final String raiser = "raiser-" + UUID.randomUUID();
    private final RecordId issue = new RecordId(UUID.randomUUID());
    private long version;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_of_here() {
        database.append(told.managedBy("issue-ngo", "2026-07-01"));
        database.awaitProjections();
        assertSees(coordinatorOf(THERE), "before any issue", false);
    }

    @Test
    void a_coordinator_of_a_district_named_sees_the_children_named_while_the_issue_stands() {
        append(raised(HERE, THERE));

        assertSees(coordinatorOf(THERE), R140.sentence(), true);
        assertSees(coordinatorOf("ISSUE_ELSEWHERE"), R140.sentence(), false);

        append(new ActivityVoided(raiser, anyId(), DAY, issue, "Another provider."));
        assertSees(coordinatorOf(THERE), "voided", false);
    }

    @Test
    void nobody_else_of_that_district_does() {
        append(raised(HERE, THERE));

        assertSees(Token.district(THERE), R140.sentence(), false);
        assertSees(Token.holding("MANAGER_CASEWORK", THERE), R140.sentence(), false);
    }

    @Test
    void an_issue_of_one_district_shows_nobody() {
        append(raised(THERE));
        assertSees(coordinatorOf(THERE), R140.sentence(), false);

        append(raised(new RecordId(UUID.randomUUID()), THERE, THERE));
        assertSees(coordinatorOf(THERE), "named twice is one", false);
    }

    @Test
    void a_correction_holds_instead_of_what_it_corrects() {
        append(raised(HERE, THERE));
        append(new ActivityCorrected(raiser, anyId(), DAY, issue, "Another district."));
        append(raised(HERE, "ISSUE_BEYOND"));

        assertSees(coordinatorOf(THERE), R140.sentence(), false);
        assertSees(coordinatorOf("ISSUE_BEYOND"), R140.sentence(), true);
    }

    @Test
    void who_voids_another_entry_leaves_the_issue_standing() {
        append(raised(HERE, THERE));
        append(new ActivityVoided(raiser, anyId(), DAY, anyId(), "Never held."));

        assertSees(coordinatorOf(THERE), R140.sentence(), true);
    }

    private ProviderIssueRaised raised(String... districts) {
        return raised(issue, districts);
    }

    private ProviderIssueRaised raised(RecordId id, String... districts) {
        var said = new ProviderIssue(
                ProviderId.of("issue-ngo"),
                IssueScope.SYSTEMIC,
                ProviderIssueKind.EMERGING_ISSUE,
                "Permanency is not considered.",
                Stream.of(districts).map(DistrictId::of).toList(),
                List.of(new ChildId(told.child())),
                new Participant("P. Aquino", "Contract Manager", "DCJ"));
        return new ProviderIssueRaised(raiser, id, DAY, said);
    }

    private void append(ActivityEvent event) {
        database.append(List.of(new GenericDomainEventMessage<>(
                "CoordinatorLog",
                "activity-" + raiser,
                version++,
                event,
                Map.of("actor", raiser, "organisation", "DCJ", "position", "PERMANENCY_COORDINATOR"),
                UUID.randomUUID().toString(),
                Instant.parse("2026-03-02T00:00:00Z"))));
    }

    private static RecordId anyId() {
        return new RecordId(UUID.randomUUID());
    }

    private static String coordinatorOf(String district) {
        return Token.holding("PERMANENCY_COORDINATOR", district);
    }

    private void assertSees(String token, String why, boolean expected) {
        assertThat(get(token, "/v1/children/" + told.child())).as(why).hasStatus(expected ? 200 : 404);
        assertThat(Body.of(get(token, "/v1/worklist/review-due?provider=issue-ngo&limit=200"))
                        .contains(told.child().toString()))
                .as(why)
                .isEqualTo(expected);
    }

    private MvcTestResult get(String token, String uri) {
        return http.get().uri(uri).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }
}
