package permanency.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.director;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.without;
import static permanency.command.Orders.consultation;
import static permanency.command.Orders.review;
import static permanency.command.http.CommandSecurity.R161;
import static permanency.command.http.Sender.clause;
import static permanency.command.http.Sender.fields;
import static permanency.command.http.Sender.problem;
import static permanency.command.submission.RefusedAttempts.R134;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.consultation.ConsultationRules;
import permanency.command.delegation.GoalAuthority;
import permanency.command.goal.DecisionRules;
import permanency.command.goal.GoalRules;
import permanency.command.review.ContentRules;
import permanency.command.submission.CommandDesk;
import permanency.events.ChildId;
import permanency.store.EventJson;
import tools.jackson.core.type.TypeReference;

@OnPostgres
class CommandHttpTest {

    private static final Map<String, Object> APPROVAL = Map.of("reasons", "It is time.");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private CommandBus commands;

    private MockMvc mvc;
    private Children children;

    @BeforeEach
    void open() {
        mvc = Sender.mvc(context);
        children = new Children(desk);
    }

    private Sender sender() {
        return Sender.over(mvc);
    }

    private static Map<String, Object> registration() {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", "A. Child");
        body.put("childStoryId", UUID.randomUUID().toString());
        body.put("registeredOn", "2019-03-01");
        body.put("dateOfBirth", "2014-08-31");
        body.put("sex", "NOT_STATED");
        body.put("district", SWS);
        body.put("indigenousStatus", "NEITHER");
        body.put("indigenousStatusSource", "mother");
        return body;
    }

    private static Map<String, Object> held() {
        return Map.of("heldOn", "2020-06-01", "consultation", consultation());
    }

    private static String consultations(ChildId child) {
        return "/v1/children/" + child + "/consultations";
    }

    private static Map<String, Object> withJson(Record content, String field, Object value) {
        var body = new LinkedHashMap<String, Object>(
                EventJson.mapper().convertValue(content, new TypeReference<Map<String, Object>>() {}));
        body.put(field, value);
        return body;
    }

    private static String goals(ChildId child) {
        return "/v1/children/" + child + "/goals";
    }

    @Test
    void what_was_recorded_is_answered_with_its_address_and_version() {
        var key = UUID.randomUUID();
        var answer = sender().by(caseworker()).key(key.toString()).send("/v1/children", registration());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeader("Location")).isEqualTo("/v1/children/" + key);
        assertThat(answer.getHeader("ETag")).isEqualTo(Database.etagOf(key));
        assertThat(EventJson.mapper().readTree(answer.getContentAsByteArray()))
                .isEqualTo(EventJson.mapper()
                        .readTree("{\"stream\":\"%s\",\"recordId\":\"%s\",\"version\":%s}"
                                .formatted(key, key, Database.versionOf(key))));
    }

    @Test
    void a_record_of_a_child_has_an_address_of_its_own() {
        var child = children.restoration();
        var key = UUID.randomUUID();
        var answer = sender().by(coordinator(SWS)).key(key.toString()).send(consultations(child), held());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeader("Location")).isEqualTo("/v1/children/" + child + "/records/" + key);
        assertThat(answer.getHeader("ETag")).isEqualTo(Database.etagOf(child));
    }

    @Test
    void a_retry_is_answered_as_the_first_time() throws Exception {
        var child = children.restoration();
        var key = UUID.randomUUID().toString();
        var first = sender().by(coordinator(SWS)).key(key).send(consultations(child), held());
        var version = Database.versionOf(child);
        var again = sender().by(coordinator(SWS)).key(key).send(consultations(child), held());
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(Database.versionOf(child)).isEqualTo(version);
    }

    @Test
    void the_same_key_with_other_content_is_422() {
        var child = children.restoration();
        var key = UUID.randomUUID().toString();
        sender().by(coordinator(SWS)).key(key).send(consultations(child), held());
        var other = Map.of("heldOn", "2020-06-02", "consultation", consultation());
        var answer = sender().by(coordinator(SWS)).key(key).send(consultations(child), other);
        assertThat(problem(answer, 422).has("clause")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"name\": tru}", "{} {}", "{\"name\": \"a\", \"name\": \"b\"}"})
    void a_body_that_cannot_be_read_is_400(String body) {
        problem(sender().by(caseworker()).sendText("/v1/children", body), 400);
    }

    @Test
    void an_unknown_field_is_400_and_named() {
        var body = registration();
        body.put("nickname", "Offending-Value");
        var answer = sender().by(caseworker()).send("/v1/children", body);
        assertThat(fields(problem(answer, 400))).containsExactly("nickname");
        assertThat(answer.getContentAsByteArray()).asString().doesNotContain("Offending-Value");
    }

    @Test
    void an_unknown_field_inside_is_named_by_its_path() {
        var child = children.restoration();
        var body = EventJson.mapper().writeValueAsString(held()).replace("\"relational\"", "\"emotional\"");
        var answer = sender().by(coordinator(SWS)).sendText(consultations(child), body);
        assertThat(fields(problem(answer, 400))).containsExactly("consultation.dimensions.emotional");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sex", "registeredOn", "dateOfBirth", "district", "indigenousStatus"})
    void a_value_that_does_not_fit_is_400_named_and_not_repeated(String field) {
        var body = registration();
        body.put(field, "Offending-Value");
        var answer = sender().by(caseworker()).send("/v1/children", body);
        assertThat(fields(problem(answer, 400))).containsExactly(field);
        assertThat(answer.getContentAsByteArray()).asString().doesNotContain("Offending-Value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "childStoryId", "registeredOn", "dateOfBirth", "sex", "district"})
    void a_field_that_is_missing_is_400_and_named(String field) {
        var body = registration();
        body.remove(field);
        assertThat(fields(problem(sender().by(caseworker()).send("/v1/children", body), 400)))
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "true", "2"})
    void values_are_not_taken_for_others(String value) {
        var body = EventJson.mapper().writeValueAsString(registration()).replace("\"NOT_STATED\"", value);
        assertThat(fields(problem(sender().by(caseworker()).sendText("/v1/children", body), 400)))
                .containsExactly("sex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00"})
    void a_character_that_is_none_is_400(String character) {
        var body = EventJson.mapper().writeValueAsString(registration()).replace("A. Child", "A" + character);
        assertThat(fields(problem(sender().by(caseworker()).sendText("/v1/children", body), 400)))
                .containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"participants", "recommendations", "triggers", "upskillingTopics"})
    void a_list_that_holds_nothing_at_a_place_is_400(String list) {
        var child = children.restoration();
        var nothing = Collections.singletonList(null);
        var body = Map.of("heldOn", "2020-06-01", "consultation", withJson(consultation(), list, nothing));
        assertThat(fields(problem(sender().by(coordinator(SWS)).send(consultations(child), body), 400)))
                .containsExactly("consultation." + list + "[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"providerParticipants", "evidence", "supportNeeds", "packageChecks", "challengeWork"})
    void a_list_of_a_review_that_holds_nothing_at_a_place_is_400(String list) {
        var child = children.restoration();
        var nothing = Collections.singletonList(null);
        var body = Map.of("heldOn", "2020-06-01", "reason", "SCHEDULED", "review", withJson(review(), list, nothing));
        problem(sender().by(coordinator(SWS)).send("/v1/children/" + child + "/progress-reviews", body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5000-01-01", "+12345-01-01", "0001-01-01", "1899-12-31"})
    void a_day_that_no_calendar_of_the_product_holds_is_400(String day) {
        var body = registration();
        body.put("registeredOn", "2019-03-01");
        body.put("dateOfBirth", day);
        assertThat(fields(problem(sender().by(caseworker()).send("/v1/children", body), 400)))
                .containsExactly("dateOfBirth");
    }

    @Test
    void an_unknown_goal_is_refused_by_the_clause_that_names_the_five() {
        var child = children.register();
        var body = Map.of("goal", "EMANCIPATION", "effectiveFrom", "2019-11-12", "reasons", "It fits.");
        var answer = problem(sender().by(managerCasework()).send(goals(child), body), 422);
        assertThat(clause(answer)).isEqualTo(GoalRules.R2.number());
        assertThat(fields(answer)).containsExactly("goal");
        assertThat(answer.toString()).doesNotContain("EMANCIPATION");
        assertThat(refusedAttempts(child))
                .as(R134.sentence())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt)
                        .containsEntry("clause", "R2")
                        .containsEntry("command", "FirstGoal")
                        .containsEntry("actor", managerCasework().id())
                        .containsEntry("reason", GoalRules.R2.sentence()));
    }

    @Test
    void a_body_that_cannot_be_read_is_no_attempt_at_anything() {
        var child = children.register();
        var tomorrow = Map.of("goal", "RESTORATION", "effectiveFrom", "tomorrow", "reasons", "It fits.");
        problem(sender().by(managerCasework()).send(goals(child), tomorrow), 400);
        problem(sender().by(managerCasework()).sendText(goals(child), "{"), 400);
        assertThat(refusedAttempts(child)).as(R134.sentence()).isEmpty();
    }

    private static List<Map<String, Object>> refusedAttempts(ChildId child) {
        return Database.as("permanency_query")
                .sql("select * from audit.refused_attempt where child_id = ?")
                .param(child.value())
                .query()
                .listOfRows();
    }

    @Test
    void another_content_type_is_415() {
        problem(sender().by(caseworker()).as("text/plain").send("/v1/children", registration()), 415);
    }

    @Test
    void an_oversized_body_is_413() {
        var body = registration();
        body.put("name", "x".repeat(300_000));
        problem(sender().by(caseworker()).send("/v1/children", body), 413);
    }

    @Test
    void a_key_is_needed() {
        var answer = sender().by(caseworker()).key(null).send("/v1/children", registration());
        assertThat(fields(problem(answer, 400))).containsExactly("Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Offending-Value", "123", "{}"})
    void a_key_is_a_uuid(String key) {
        var answer = sender().by(caseworker()).key(key).send("/v1/children", registration());
        assertThat(fields(problem(answer, 400))).containsExactly("Idempotency-Key");
        assertThat(answer.getContentAsByteArray()).asString().doesNotContain("Offending-Value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "*", "W/\"5\"", "\"5\", \"6\"", "\"05\"", "\"-1\"", "\"9999999999999999999\"", "\"\""})
    void a_version_stands_in_quotes_as_the_etag_gave_it(String version) {
        var child = children.restoration();
        var answer = sender().by(coordinator(SWS)).ifMatch(version).send(consultations(child), held());
        assertThat(fields(problem(answer, 400))).containsExactly("If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "refusal"})
    void a_decision_says_which_version_it_was_taken_on(String decision) {
        var path = "/v1/children/" + UUID.randomUUID() + "/goal-changes/" + UUID.randomUUID() + "/" + decision;
        var body = "approval".equals(decision) ? APPROVAL : Map.of("reasons", "Too early.");
        var answer = sender().by(managerCasework()).send(path, body);
        assertThat(problem(answer, 428).get("detail").asString()).contains("If-Match");
    }

    @Test
    void a_stale_view_is_412_and_told_what_was_recorded_since() {
        var child = children.restoration();
        var seen = Database.etagOf(child);
        var proposed = children.proposed(child);
        var path = "/v1/children/" + child + "/goal-changes/" + proposed.recordId() + "/approval";
        var stale = problem(sender().by(managerCasework()).ifMatch(seen).send(path, APPROVAL), 412);
        assertThat(stale.get("version").asLong()).isEqualTo(proposed.version());
        var since = stale.get("recordedSince");
        assertThat(since.findValuesAsString("event"))
                .startsWith("consultation.ConsultationRecorded")
                .contains("goal.GoalChangeProposed");
        var last = since.valueStream()
                .filter(e -> e.get("event").asString().equals("goal.GoalChangeProposed"))
                .findFirst()
                .orElseThrow();
        assertThat(last.get("occurredOn").asString()).isEqualTo("2020-06-10");
        assertThat(last.get("recordedBy").asString()).isEqualTo(practitioner().id());

        var fresh =
                sender().by(managerCasework()).ifMatch(Database.etagOf(child)).send(path, APPROVAL);
        assertThat(fresh.getStatus()).isEqualTo(201);
        assertThat(fresh.getHeader("Location")).endsWith("/records/" + proposed.recordId());
    }

    /** And nothing more: whoever guesses ids would fill the log. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void an_unknown_child_is_404(CapturedOutput log) {
        problem(sender().by(coordinator(SWS)).send(consultations(new ChildId(UUID.randomUUID())), held()), 404);

        assertThat(log).doesNotContain("Exception");
    }

    @Test
    void an_unknown_proposal_is_404() {
        var child = children.restoration();
        var path = "/v1/children/" + child + "/goal-changes/" + UUID.randomUUID() + "/approval";
        problem(sender().by(managerCasework()).ifMatch(Database.etagOf(child)).send(path, APPROVAL), 404);
    }

    @Test
    void an_address_that_cannot_be_read_is_400() {
        var answer =
                problem(sender().by(coordinator(SWS)).send("/v1/children/Offending-Value/consultations", held()), 400);
        assertThat(fields(answer)).containsExactly("childId");
        assertThat(answer.get("detail").asString()).doesNotContain("Offending-Value");
    }

    @Test
    void a_childstory_id_that_is_taken_is_409() {
        var body = registration();
        sender().by(caseworker()).send("/v1/children", body);
        var answer = sender().by(caseworker()).send("/v1/children", body);
        problem(answer, 409);
        assertThat(answer.getContentAsByteArray()).asString().doesNotContain((String) body.get("childStoryId"));
    }

    @Test
    void a_race_that_is_lost_twice_is_409() {
        var race = commands.registerHandlerInterceptor((work, chain) -> {
            throw new ConcurrencyException("lost");
        });
        try {
            problem(sender().by(caseworker()).send("/v1/children", registration()), 409);
        } finally {
            race.cancel();
        }
    }

    @Test
    void a_fault_is_500_and_tells_nothing() {
        var fault = commands.registerHandlerInterceptor((work, chain) -> {
            throw new IllegalStateException("Offending-Value");
        });
        try {
            var answer = sender().by(caseworker()).send("/v1/children", registration());
            problem(answer, 500);
            assertThat(answer.getContentAsByteArray()).asString().doesNotContain("Offending-Value");
        } finally {
            fault.cancel();
        }
    }

    @Test
    void what_an_actor_may_not_do_is_403_with_the_clause() {
        var child = children.restoration();
        var proposed = children.proposed(child);
        var path = "/v1/children/" + child + "/goal-changes/" + proposed.recordId() + "/approval";
        var answer = problem(
                sender().by(coordinator(SWS)).ifMatch(Database.etagOf(child)).send(path, APPROVAL), 403);
        assertThat(clause(answer)).isEqualTo(GoalAuthority.R74.number());
        assertThat(answer.get("sentence").asString()).isEqualTo(GoalAuthority.R74.sentence());
        assertThat(answer.get("type").asString()).isEqualTo("/problems/refused-by-policy");
        assertThat(answer.get("title").asString()).isEqualTo("Refused by R74");
    }

    @Test
    void what_policy_does_not_allow_is_422_with_the_clause_and_the_fields() {
        var child = children.restoration();
        var body = Map.of(
                "heldOn", "2020-05-05",
                "reason", "SCHEDULED",
                "review", without(review(), "progressSummary"));
        var answer =
                problem(sender().by(coordinator(SWS)).send("/v1/children/" + child + "/progress-reviews", body), 422);
        assertThat(clause(answer)).isEqualTo(ContentRules.R54.number());
        assertThat(fields(answer)).containsExactly("review.progressSummary");
    }

    @Test
    void what_was_refused_is_kept_for_auditors() {
        var child = children.restoration();
        problem(sender().by(practitioner()).send(consultations(child), held()), 403);
        var proposed = children.proposed(child);
        var path = "/v1/children/" + child + "/goal-changes/" + proposed.recordId() + "/refusal";
        var version = Database.versionOf(child);
        problem(sender().by(managerCasework()).ifMatch(Database.etagOf(child)).send(path, Map.of("reasons", " ")), 422);

        var kept = Database.as("permanency_query")
                .sql("""
                        select actor, organisation, position, command, clause, reason, correlation_id
                        from audit.refused_attempt where child_id = ? order by id
                        """)
                .param(child.value())
                .query()
                .listOfRows();
        assertThat(kept).hasSize(2);
        assertThat(kept.get(0))
                .containsEntry("actor", practitioner().id())
                .containsEntry("organisation", "harbour-families")
                .containsEntry("position", "PROVIDER_PRACTITIONER")
                .containsEntry("command", "RecordConsultation")
                .containsEntry("clause", ConsultationRules.R25.number())
                .containsEntry("reason", ConsultationRules.R25.sentence());
        assertThat((String) kept.get(0).get("correlation_id")).hasSize(32);
        assertThat(kept.get(1))
                .containsEntry("command", "RefuseGoalChange")
                .containsEntry("clause", DecisionRules.R79.number());
        assertThat(Database.versionOf(child)).isEqualTo(version);
    }

    @Test
    void without_a_token_is_401() {
        var answer = sender().send("/v1/children", registration());
        problem(answer, 401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_token_that_may_not_record_is_403() {
        var auditor = problem(sender().by(caseworker(), "AUDIT").send("/v1/children", registration()), 403);
        assertThat(auditor.get("detail").asString()).contains(R161.sentence());
        var recorder = sender().by(caseworker(), "RECORD").send("/v1/children", registration());
        assertThat(recorder.getStatus()).as(R161.sentence()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUDIT", "REPORT"})
    void an_auditor_or_reporting_job_writes_nothing_whatever_else_its_token_holds(String role) {
        for (var actor : List.of(caseworker(), director(), pilotCoordinator())) {
            for (var path : List.of("/v1/children", "/v1/delegations/state-wide/levels")) {
                var refused = problem(sender().by(actor, "RECORD", "READ", role).send(path, registration()), 403);
                assertThat(clause(refused)).isEqualTo(R161.number());
            }
        }
    }

    @Test
    void a_token_that_does_not_say_who_acts_is_403() {
        problem(sender().withToken("position", "CASEWORKER").send("/v1/children", registration()), 403);
        problem(sender().withToken("organisation", "DCJ").send("/v1/children", registration()), 403);
    }
}
