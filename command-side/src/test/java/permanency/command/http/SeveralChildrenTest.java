package permanency.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.stateWideDelegate;
import static permanency.command.Changed.without;
import static permanency.command.Orders.enterCare;
import static permanency.command.Orders.review;
import static permanency.command.Orders.setGoal;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.submission.ChildCommand;
import permanency.command.submission.CommandDesk;
import permanency.events.ChildId;
import permanency.events.review.ProgressReview;
import permanency.store.EventJson;
import tools.jackson.databind.JsonNode;

/** One request, several children: each has its own answer, and what failed half way is sent again. */
@OnPostgres
class SeveralChildrenTest {

    private static final String DAY = "2020-05-05";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private CommandBus commands;

    private Children children;
    private ChildId first;
    private ChildId second;

    @BeforeEach
    void open() {
        children = new Children(desk);
        first = children.restoration();
        second = children.restoration();
    }

    @Test
    void each_child_of_a_meeting_has_a_review_of_its_own() {
        var meeting = heldMeeting(first, second);
        var answer = reviewed(meeting, key(), Map.of(first, review(), second, review()), 201);
        assertThat(answer).allMatch(child -> child.get("refusal").isNull());
        assertThat(reviewsOf(first)).hasSize(1).allMatch(r -> r.contains(meeting));
        assertThat(reviewsOf(second)).hasSize(1).allMatch(r -> r.contains(meeting));
    }

    @Test
    void what_is_refused_for_one_child_stands_in_no_others_way() {
        var meeting = heldMeeting(first, second);
        var key = key();
        var wanting = without(review(), "progressSummary");
        var answer = reviewed(meeting, key, Map.of(first, wanting, second, review()), 207);
        assertThat(answer.get(0).at("/refusal/clause").asString()).isEqualTo("R54");
        assertThat(answer.get(0).at("/refusal/errors/0/field").asString()).isEqualTo("review.progressSummary");
        assertThat(answer.get(1).at("/receipt/recordId").isString()).isTrue();
        var mended = reviewed(meeting, key, Map.of(first, review(), second, review()), 201);
        assertThat(mended.get(1)).isEqualTo(answer.get(1));
        assertThat(reviewsOf(first)).hasSize(1);
        assertThat(reviewsOf(second)).hasSize(1);
    }

    @Test
    void a_request_that_failed_half_way_is_sent_again() {
        var meeting = heldMeeting(first, second);
        var key = key();
        var reviews = Map.of(first, review(), second, review());
        try (var failing = failingAt(second)) {
            assertThat(failing).isNotNull();
            assertThat(send(meeting, key, reviews).getStatus()).isEqualTo(500);
        }
        assertThat(reviewsOf(first)).hasSize(1);
        assertThat(reviewsOf(second)).isEmpty();
        var again = reviewed(meeting, key, reviews, 201);
        assertThat(reviewsOf(first)).hasSize(1);
        assertThat(reviewsOf(second)).hasSize(1);
        assertThat(reviewed(meeting, key, reviews, 201)).isEqualTo(again);
    }

    @Test
    void only_children_of_the_meeting_are_reviewed_at_it_and_only_once_it_was_held() {
        var meeting = heldMeeting(first);
        var answer = reviewed(meeting, key(), Map.of(first, review(), second, review()), 207);
        assertThat(answer.get(0).get("refusal").isNull()).isTrue();
        assertThat(answer.get(1).at("/refusal/clause").asString()).isEqualTo("R49");
        assertThat(reviewsOf(second)).isEmpty();
        var planned = convened(second);
        var early = reviewed(planned, key(), Map.of(second, review()), 207);
        assertThat(early.get(0).at("/refusal/clause").asString()).isEqualTo("R49");
        var nobody = new ChildId(UUID.randomUUID());
        var unknown = reviewed(meeting, key(), Map.of(nobody, review()), 207);
        assertThat(unknown.get(0).at("/refusal/clause").isNull()).isTrue();
    }

    @Test
    void a_cohort_review_that_failed_half_way_names_the_other_children_when_sent_again() {
        var one = longTermCare();
        var other = longTermCare();
        var key = key();
        var body = cohort(one, other);
        try (var failing = failingAt(other)) {
            assertThat(failing).isNotNull();
            assertThat(sender(key).send("/v1/cohort-reviews", body).getStatus()).isEqualTo(500);
        }
        assertThat(namesOf(one)).contains("review.CohortFindingRecorded", "records.TaskOpened");
        assertThat(namesOf(other)).doesNotContain("review.CohortFindingRecorded");
        var answer = sender(key).send("/v1/cohort-reviews", body);
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(namesOf(one))
                .filteredOn("review.CohortFindingRecorded"::equals)
                .hasSize(1);
        assertThat(namesOf(other)).contains("review.CohortFindingRecorded", "records.TaskOpened");
        assertThat(namesOf("cohort-review-" + key)).containsExactly("review.CohortReviewRecorded");
        assertThat(sender(key).send("/v1/cohort-reviews", body).getContentAsByteArray())
                .isEqualTo(answer.getContentAsByteArray());
    }

    @Test
    void a_cohort_with_a_child_of_another_goal_is_refused_as_a_whole() {
        var one = longTermCare();
        var problem = Sender.problem(sender(key()).send("/v1/cohort-reviews", cohort(one, first)), 422);
        assertThat(Sender.clause(problem)).isEqualTo("R60");
        assertThat(Sender.fields(problem)).containsExactly("findings[1].childId");
        assertThat(namesOf(one)).doesNotContain("review.CohortFindingRecorded");
    }

    private ChildId longTermCare() {
        var child = children.register();
        children.of(child, enterCare("2019-11-01"), stateWideDelegate());
        children.of(child, setGoal(LONG_TERM_CARE, "2019-11-12"), stateWideDelegate());
        return child;
    }

    private static Map<String, Object> cohort(ChildId... named) {
        return Map.of(
                "heldOn",
                DAY,
                "cohort",
                "Settled children",
                "criteria",
                "Long term care",
                "findings",
                Stream.of(named)
                        .map(child ->
                                Map.of("childId", child, "consultationNeeded", true, "reason", "An aunt came forward."))
                        .toList());
    }

    private String convened(ChildId... about) {
        var id = key();
        var body = Map.of("plannedOn", DAY, "provider", "harbour-families", "children", List.of(about));
        assertThat(sender(id).send("/v1/review-meetings", body).getStatus()).isEqualTo(201);
        return id;
    }

    private String heldMeeting(ChildId... about) {
        var id = convened(about);
        var answer = sender(key()).send("/v1/review-meetings/" + id + "/holding", Map.of("heldOn", DAY));
        assertThat(answer.getStatus()).isEqualTo(201);
        return id;
    }

    /** The answers, child by child: the first one's first. */
    private JsonNode reviewed(String meeting, String key, Map<ChildId, ProgressReview> reviews, int status) {
        var answer = send(meeting, key, reviews);
        var body = new String(answer.getContentAsByteArray(), UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return EventJson.mapper().readTree(body).get("children");
    }

    private MockHttpServletResponse send(String meeting, String key, Map<ChildId, ProgressReview> reviews) {
        var list = reviews.entrySet().stream()
                .sorted((a, b) -> a.getKey().equals(first) ? -1 : 1)
                .map(r -> Map.of("childId", r.getKey(), "reason", "SCHEDULED", "review", r.getValue()))
                .toList();
        return sender(key).send("/v1/review-meetings/" + meeting + "/reviews", Map.of("heldOn", DAY, "reviews", list));
    }

    private Sender sender(String key) {
        return Sender.over(Sender.mvc(context)).by(coordinator("*")).key(key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** As if the process were killed before it comes to that child. */
    private Registration failingAt(ChildId child) {
        return commands.registerDispatchInterceptor(messages -> (index, message) -> {
            if (((CommandMessage<?>) message).getPayload() instanceof ChildCommand command
                    && command.childId().equals(child)) {
                throw new IllegalStateException("killed");
            }
            return message;
        });
    }

    private static List<String> reviewsOf(ChildId child) {
        return Database.eventsOf(child).stream()
                .filter(e -> e.get("name").equals("review.ProgressReviewRecorded"))
                .map(e -> e.get("payload").toString())
                .toList();
    }

    private static List<String> namesOf(Object stream) {
        return Database.eventsOf(stream).stream()
                .map(e -> e.get("name").toString())
                .toList();
    }
}
