package permanency.query.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static permanency.policy.Disclosure.R138;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.RecordId;
import permanency.events.records.RecordSealed;
import permanency.policy.Disclosure;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Streams;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.WrittenChild;
import permanency.query.database.TestDatabase;
import permanency.query.http.Export;
import permanency.query.record.RecordFacts;

/** The minimum data set as a file. */
@QuerySideTest
class ExtractTest {

    private static final String DISTRICT = "EXTRACTED";
    private static final String REPORT = Token.reporting("REPORT");

    private final String provider = "x-" + UUID.randomUUID();
    private final WrittenChild child = new WrittenChild(DISTRICT, provider);
    private final RecordFacts facts = RecordFacts.of(child.told().child());
    private final RecordId consultation = new RecordId(UUID.fromString(WrittenChild.CONSULTATION));

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void identified() {
        Surroundings.CLOCK.set(TestClock.NOW);
        identified(child);
    }

    private void identified(WrittenChild written) {
        database.owner()
                .sql(
                        "insert into identity.child_identity (child_id, version, name, child_story_id) values (:id, 1, 'Ada Byron', 'CS-1')")
                .param("id", written.told().child())
                .update();
    }

    @Test
    void a_file_comes_with_the_warning_and_holds_no_name_no_text_and_no_report() {
        known(child.withAll());

        var file = get("consultations", "", REPORT);

        assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(file).as(R138.sentence()).headers().hasValue(Export.WARNING, Disclosure.WARNING);
        assertThat(Body.of(file))
                .startsWith("recorded.eventId,")
                .doesNotContain("ROSH-2021-00417", "T. Marsh", "Whether restoration", "Ada", "roshReference");
        assertThat(one("consultations"))
                .containsEntry("child.childId", child.told().child().toString())
                .containsEntry("child.childStoryId", "CS-1")
                .containsEntry("child.dateOfBirth", "2020-02-03")
                .containsEntry("standing.responsibleDistrict", DISTRICT)
                .containsEntry("standing.primaryCaseHolder", "PSP_PROVIDER")
                .containsEntry("standing.currentGoal", "RESTORATION")
                .containsEntry("recorded.role", "COORDINATOR")
                .containsEntry("heldOn", "2021-01-20")
                .containsEntry("venue", "PROVIDER_OFFICE")
                .containsEntry(
                        "triggers",
                        "GOAL_CHANGE_CONSIDERED; COMPLEXITY_IN_PROGRESSING_PERMANENCY; ROSH_REPORT_CASE_BY_CASE")
                .containsEntry(
                        "recommendations", "GOAL_CHANGE; CULTURAL_CONSULTATION; SERVICE_OR_SUPPORT; FORMAL_ASSESSMENT");
    }

    @Test
    void the_active_efforts_of_a_review_are_a_text_on_request() {
        known(child.withAll());

        assertThat(Body.of(get("reviews", "&detail=true", Token.reporting("REPORT", "READ"))))
                .contains("Kin on the father's side");
        assertThat(one("reviews")).doesNotContainKey("activeEfforts").containsEntry("courtOrderExpiry", "2021-10-27");
    }

    @Test
    void detail_comes_to_those_who_ask_for_it_and_may_read_histories() {
        known(child.withAll());

        assertThat(Body.of(get("consultations", "&detail=true", Token.reporting("REPORT", "READ"))))
                .contains("ROSH-2021-00417", "T. Marsh", "Whether restoration")
                .doesNotContain("Ada");
        assertThat(get("consultations", "&detail=true", REPORT)).hasStatus(403);
    }

    @Test
    void the_note_of_a_package_check_is_a_text_on_request() {
        known(child.withAll());

        assertThat(Body.of(get("reviews", "&detail=true", Token.reporting("REPORT", "READ"))))
                .contains("\"Restoration, Fits the goal and the present needs.\"");
        assertThat(Body.of(get("reviews", "", REPORT))).doesNotContain("Fits the goal");
    }

    @Test
    void each_child_that_a_cohort_review_looked_at_has_a_row_with_what_the_review_was_about() {
        var review = Streams.of(DISTRICT);
        var id = review.cohortReview().replace("cohort-review-", "");
        database.append(
                List.of(review.cohort("2025-01-01T00:00:00Z", child.told().id())));
        known(child.add(
                "review.CohortFindingRecorded.1", json -> json.replace("5b6f3c1a-4d2e-4f7a-9c10-000000000302", id)));

        assertThat(one("cohort-reviews"))
                .containsEntry("cohortReviewId", id)
                .containsEntry("heldOn", "2022-03-15")
                .containsEntry("coordinator", "b1d9-coordinator-417")
                .containsEntry("consultationNeeded", "true")
                .doesNotContainKeys("cohort.name", "reason");
        assertThat(CsvRows.of(Body.of(get("cohort-reviews", "&detail=true", Token.reporting("REPORT", "READ")))))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("cohort.name", "Long term care")
                        .containsEntry("cohort.criteria", "Over 12")
                        .containsEntry("reason", "The aunt has asked to become guardian since the last case plan."));
        assertThat(rows("cohort-reviews/missing", "")).isEmpty();
    }

    @Test
    void a_package_that_a_check_names_by_its_id_alone_is_shown_by_it_and_a_note_that_is_missing_is_listed() {
        known(child.add(
                "review.ProgressReviewRecorded.2",
                json -> json.replace("\"packageName\": \"Restoration\",", "")
                        .replace("\"note\": \"Fits the goal and the present needs.\",", "")));

        assertThat(one("reviews")).containsEntry("packageChecks", "KEEP 5b6f3c1a-4d2e-4f7a-9c10-000000000701");
        assertThat(rows("reviews/missing", ""))
                .extracting(r -> r.get("field") + " " + r.get("need") + " " + r.get("condition"))
                .containsExactly("packageCheckNotes C packages were checked");
    }

    @Test
    void a_review_has_what_followed_on_it() {
        known(child.withAll());

        assertThat(one("reviews"))
                .containsEntry("heldOn", "2020-05-05")
                .containsEntry("dueOn", "2020-05-12")
                .containsEntry("nextDueOn", "2020-11-05")
                .containsEntry("outcome", "CONTINUE_GOAL_WITH_SUPPORT")
                .containsEntry("packageChecks", "KEEP Restoration")
                .containsEntry("lodgedEvidence", "5b6f3c1a-4d2e-4f7a-9c10-000000000211")
                .containsEntry("supportNeedCount", "1")
                .doesNotContainEntry("copyToProviderOn", "");
    }

    @Test
    void a_goal_change_has_what_was_advised_and_decided_and_what_followed() {
        known(child.withAll()
                .add(
                        "care.CourtOrderRecorded.1",
                        json -> json.replaceFirst("\"occurredOn\": \"[^\"]*\"", "\"occurredOn\": \"2025-02-01\""))
                .add(
                        "goal.PermanencyAchieved.1",
                        json -> json.replaceFirst("\"occurredOn\": \"[^\"]*\"", "\"occurredOn\": \"2025-02-01\"")
                                .replaceFirst("\"outcome\": \"[^\"]*\"", "\"outcome\": \"GUARDIANSHIP\"")
                                .replaceFirst("\"goal\": \"[^\"]*\"", "\"goal\": \"GUARDIANSHIP\"")));

        assertThat(one("goal-changes"))
                .containsEntry("fromGoal", "RESTORATION")
                .containsEntry("toGoal", "GUARDIANSHIP")
                .containsEntry("decision.decision", "APPROVED")
                .containsEntry("decision.decidedOn", "2021-02-26")
                .containsEntry("decision.authorityBasis", "LOCAL_ARRANGEMENT")
                .containsEntry("decision.deciderGrade", "11")
                .containsEntry("effectiveFrom", "2021-02-24")
                .containsEntry("afterwards.achievedOn", "2025-02-01")
                .containsEntry("afterwards.achievedNationalCode", "6")
                .containsEntry("afterwards.orderMadeOn", "2025-02-01")
                .doesNotContainEntry("afterwards.casePlanDevelopedOn", "")
                .doesNotContainEntry("position.position", "")
                .doesNotContainEntry("groupSupervisions", "");
    }

    @Test
    void an_extension_has_what_was_granted() {
        known(child.withAll());

        assertThat(one("extensions"))
                .containsEntry("lodgedOn", "2021-11-15")
                .containsEntry("criteria", "SUPPORT_SERVICES_NOT_AVAILABLE; COURT_PROCEEDINGS_PENDING")
                .containsEntry("decision.decision", "APPROVED")
                .containsEntry("monthsGranted", "6")
                .containsEntry("newEnd", "2022-05-12")
                .doesNotContainEntry("endorsement.endorsement", "");
    }

    @Test
    void the_last_advice_of_a_day_stays_the_last_though_the_one_before_it_is_corrected() {
        known(child.withAll()
                .addAnotherAndCorrectTheFirst(
                        "goal.CoordinatorPositionRecorded.1",
                        json -> json.replace("SUPPORTS_WITH_CONDITIONS", "DOES_NOT_SUPPORT"))
                .addAnotherAndCorrectTheFirst(
                        "packages.ExtensionEndorsementRecorded.1",
                        json -> json.replace("\"ENDORSED\"", "\"NOT_ENDORSED\"")));

        assertThat(one("goal-changes")).containsEntry("position.position", "DOES_NOT_SUPPORT");
        assertThat(one("extensions")).containsEntry("endorsement.endorsement", "NOT_ENDORSED");
    }

    @Test
    void so_does_the_last_placement() {
        known(child.add("care.PlacementRecorded.1")
                .addAnotherAndCorrectTheFirst(
                        "care.PlacementRecorded.1",
                        json -> json.replace("PROFESSIONAL_FOSTER_CARE", "RESIDENTIAL_CARE"))
                .add("goal.GoalChangeProposed.2"));

        assertThat(one("goal-changes")).containsEntry("child.placementType", "RESIDENTIAL_CARE");
    }

    @Test
    void a_record_is_there_as_it_holds_and_as_it_held() {
        known(child.add("consultation.ConsultationRecorded.2"));
        var before = child.now();
        known(child.add(facts.corrected(consultation, LocalDate.parse("2021-01-20")))
                .add("consultation.ConsultationRecorded.2", json -> json.replace("2021-01-20", "2021-01-25")));

        assertThat(one("consultations"))
                .containsEntry("heldOn", "2021-01-25")
                .doesNotContainEntry("correction.correctsEventId", "");
        assertThat(rows("consultations", "&asKnownAt=" + before))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("heldOn", "2021-01-20")
                        .containsEntry("correction.correctsEventId", ""));
    }

    @Test
    void a_record_that_was_voided_is_not_there_any_more() {
        known(child.add("consultation.ConsultationRecorded.2"));
        var before = child.now();
        known(child.add(facts.voided(consultation, LocalDate.parse("2021-01-20"))));

        assertThat(rows("consultations", "")).isEmpty();
        assertThat(rows("consultations", "&asKnownAt=" + before)).hasSize(1);
    }

    @Test
    void both_days_of_a_period_belong_to_it() {
        known(child.withAll());

        assertThat(rows("consultations", "&from=2021-01-20&to=2021-01-20")).hasSize(1);
        assertThat(rows("consultations", "&from=2021-01-21")).isEmpty();
        assertThat(rows("consultations", "&to=2021-01-19")).isEmpty();
        assertThat(rows("consultations", "&district=ELSEWHERE")).isEmpty();
    }

    @Test
    void a_complete_record_lacks_nothing() {
        known(child.withAll());

        for (var kind : List.of("consultations", "reviews", "goal-changes", "extensions")) {
            assertThat(rows(kind + "/missing", "")).as(kind).isEmpty();
        }
    }

    @Test
    void what_a_record_lacks_is_listed_with_the_condition() {
        known(child.add(
                "consultation.ConsultationRecorded.2",
                json -> json.replace("\"venue\": \"PROVIDER_OFFICE\",", "")
                        .replaceFirst("\"legal\": \"[^\"]*\"", "\"legal\": \" \"")
                        .replaceFirst("\"roshReceivedOn\": \"[^\"]*\",", "")));

        assertThat(rows("consultations/missing", ""))
                .extracting(r -> r.get("field") + " " + r.get("need") + " " + r.get("condition"))
                .containsExactly(
                        "venue M ",
                        "roshReceivedOn C a ROSH report is a trigger",
                        "legal C the consultation is formal");
    }

    @ParameterizedTest
    @CsvSource({"2005-05-06, ''", "2005-05-05, leavingCarePlanStatus C"})
    void a_review_of_a_child_of_15_lacks_where_the_plan_for_leaving_care_stands(String bornOn, String lacks) {
        var born = new WrittenChild(DISTRICT, provider, bornOn);
        identified(born);
        known(born.add(
                "review.ProgressReviewRecorded.2",
                json -> json.replace("\"leavingCarePlanStatus\": \"IN_PREPARATION\",", "")));

        assertThat(lacking("reviews")).isEqualTo(lacks);
    }

    /** The last order has no end; the one before it is in force until its own. */
    @ParameterizedTest
    @CsvSource({"2020-05-04, ''", "2020-05-05, courtOrderExpiry C"})
    void a_review_while_an_order_that_ends_is_in_force_lacks_its_end(String expiresOn, String lacks) {
        known(child.add("care.CourtOrderRecorded.1", json -> json.replace("2021-11-05", expiresOn))
                .add(
                        "care.CourtOrderRecorded.1",
                        json -> json.replace("\"expiresOn\": \"2021-11-05\",", "")
                                .replace("5b6f3c1a-4d2e-4f7a-9c10-000000000114", "5b6f3c1a-4d2e-4f7a-9c10-000000000199")
                                .replace("2019-11-06", "2020-03-01"))
                .add(
                        "review.ProgressReviewRecorded.2",
                        json -> json.replace("\"courtOrderExpiry\": \"2021-10-27\",", "")));

        assertThat(lacking("reviews")).isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource({"2023-11-14, ''", "2023-11-15, activeEfforts C"})
    void what_says_nothing_of_active_efforts_lacks_them_from_the_day_on_which_they_were_asked_for(
            String day, String lacks) {
        known(child.add("review.ProgressReviewRecorded.2", json -> withoutEfforts(json, "2020-05-05", day))
                .add("goal.GoalChangeProposed.2", json -> withoutEfforts(json, "2021-02-03", day))
                .add("packages.ExtensionRequested.1", json -> withoutEfforts(json, "2021-11-15", day)));

        for (var kind : List.of("reviews", "goal-changes", "extensions")) {
            assertThat(lacking(kind)).as(kind).isEqualTo(lacks);
        }
    }

    private static String withoutEfforts(String json, String formerDay, String day) {
        return json.replaceFirst("\"activeEfforts\": \"[^\"]*\"", "\"activeEfforts\": \" \"")
                .replace("\"occurredOn\": \"" + formerDay, "\"occurredOn\": \"" + day);
    }

    private String lacking(String kind) {
        return rows(kind + "/missing", "").stream()
                .map(r -> r.get("field") + " " + r.get("need"))
                .collect(joining(", "));
    }

    @Test
    void a_sealed_history_is_in_no_extract() {
        known(child.withAll().add(new RecordSealed(child.told().id(), LocalDate.parse("2025-02-01"), consultation)));

        assertThat(rows("consultations", "")).isEmpty();
    }

    @Test
    void whom_an_extract_shows_is_logged() {
        known(child.withAll());

        rows("reviews", "");

        assertThat(database.owner()
                        .sql("""
                                select l.what from access.access_log l
                                join access.access_child c on c.access_id = l.id
                                where c.child_id = :child
                                """)
                        .param("child", child.told().child())
                        .query(String.class)
                        .list())
                .containsExactly("extract reviews");
    }

    @ParameterizedTest
    @CsvSource({"consultations?from=2026-02-01&to=2026-01-31, 400", "consultations?form=x, 400", "children, 404"})
    void what_makes_no_sense_is_told(String asked, int status) {
        assertThat(exchange("/v1/extracts/" + asked, REPORT)).hasStatus(status);
    }

    @Test
    void it_is_for_dcj_and_for_reporting() {
        assertThat(get("reviews", "", Token.provider(provider, "REPORT"))).hasStatus(403);
        assertThat(get("reviews", "", Token.with("READ"))).hasStatus(403);
        assertThat(get("reviews", "", Token.auditor())).hasStatus(403);
        assertThat(database.owner()
                        .sql("select what || ' ' || outcome from access.access_log where organisation = :provider")
                        .param("provider", provider)
                        .query(String.class)
                        .list())
                .containsExactly("extract reviews NOT_SHOWN");
    }

    @Test
    void the_data_dictionary_is_there_to_be_read_by_machines() {
        var json = http.get()
                .uri("/v1/extracts/data-dictionary")
                .header(HttpHeaders.AUTHORIZATION, REPORT)
                .exchange();

        assertThat(json).hasStatusOk().bodyJson().extractingPath("$[0].field").isEqualTo("recorded.eventId");
        assertThat(Body.of(exchange("/v1/extracts/data-dictionary", REPORT)))
                .startsWith("extract,field,meaning,need,condition,values,source,onRequest\r\n")
                .contains(
                        "\r\nconsultations,venue,Where people met,M,,\"DCJ_OFFICE, PROVIDER_OFFICE, ONLINE, OTHER\",");
    }

    private void known(WrittenChild written) {
        var last = database.owner()
                .sql("select count(*) from events.domain_event where stream_id = :child")
                .param("child", written.told().child().toString())
                .query(Integer.class)
                .single();
        database.append(written.events().subList(last, written.events().size()));
        database.awaitProjections();
    }

    private Map<String, String> one(String kind) {
        var rows = rows(kind, "");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<Map<String, String>> rows(String kind, String parameters) {
        return CsvRows.of(Body.of(get(kind, parameters, REPORT)));
    }

    private MvcTestResult get(String kind, String parameters, String token) {
        return exchange("/v1/extracts/" + kind + "?provider=" + provider + parameters, token);
    }

    private MvcTestResult exchange(String uri, String token) {
        return http.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header(HttpHeaders.ACCEPT, "text/csv")
                .exchange();
    }
}
