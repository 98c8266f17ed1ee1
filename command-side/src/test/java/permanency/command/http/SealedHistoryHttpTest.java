package permanency.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.holding;
import static permanency.command.Past.day;
import static permanency.command.http.Sender.clause;
import static permanency.command.http.Sender.fields;
import static permanency.command.http.Sender.problem;
import static permanency.history.SealingConsequences.R142;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.goal.RecordPermanencyAchieved;
import permanency.command.submission.Actor;
import permanency.command.submission.CommandDesk;
import permanency.events.ChildId;
import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.PermanencyOutcome;

/** The header {@code Access-Reason} opens a history that an adoption has sealed, to those who may. */
@OnPostgres
class SealedHistoryHttpTest {

    private static final Actor RECORDS_OFFICER = holding("RECORDS_OFFICER", 8, "*");
    private static final String WHY = "The adopted person asked for their record.";
    private static final Map<String, Object> WORDS =
            Map.of("saidOn", "2020-06-25", "whose", "CHILD", "words", "I was asked.");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CommandDesk desk;

    private MockMvc mvc;
    private ChildId child;
    private String annotations;

    @BeforeEach
    void adopt() {
        mvc = Sender.mvc(context);
        var children = new Children(desk);
        child = children.restoration();
        var achieved = children.of(
                child,
                new RecordPermanencyAchieved(
                        child,
                        PermanencyOutcome.ADOPTION,
                        day("2020-06-20"),
                        new AchievementEvidence("2020/00417", null)),
                caseworker());
        annotations = "/v1/children/" + child + "/records/" + achieved.recordId() + "/annotations";
    }

    private Sender by(Actor actor) {
        return Sender.over(mvc).by(actor);
    }

    @Test
    void who_may_open_it_gives_a_reason_that_stays_with_the_record() {
        assertThat(by(RECORDS_OFFICER).because(WHY).send(annotations, WORDS).getStatus())
                .isEqualTo(201);
        var events = Database.eventsOf(child);
        assertThat(events.get(events.size() - 1).get("metadata").toString()).contains(WHY);
    }

    @Test
    void without_a_reason_nobody_does_and_others_not_with_one() {
        var without = problem(by(RECORDS_OFFICER).send(annotations, WORDS), 403);
        assertThat(clause(without)).isEqualTo(R142.number());
        assertThat(without.get("detail").asString()).contains("Access-Reason");
        var other = problem(by(caseworker()).because(WHY).send(annotations, WORDS), 403);
        assertThat(clause(other)).isEqualTo(R142.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short", "          ", " It begins with a blank."})
    void what_is_no_reason_is_400(String reason) {
        var problem = problem(by(RECORDS_OFFICER).because(reason).send(annotations, WORDS), 400);
        assertThat(fields(problem)).containsExactly("Access-Reason");
    }

    @Test
    void it_has_ten_characters_at_least() {
        assertThat(by(RECORDS_OFFICER)
                        .because("Ten chars.")
                        .send(annotations, WORDS)
                        .getStatus())
                .isEqualTo(201);
    }
}
