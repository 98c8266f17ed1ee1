package permanency.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Orders.consult;
import static permanency.command.consultation.ConsultationRules.R25;
import static permanency.command.submission.RefusedAttempts.R134;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.Past;
import permanency.command.database.CommandStore;
import permanency.command.delegation.StartPilot;
import permanency.events.ChildId;
import permanency.policy.Refused;

@OnPostgres
class RefusedAttemptsTest {

    @Autowired
    private CommandDesk desk;

    @Autowired
    private CommandBus commands;

    @Autowired
    private CommandStore store;

    private Children children;

    @BeforeEach
    void open() {
        children = new Children(desk);
    }

    @Test
    void what_policy_refused_is_kept_and_is_no_fact_of_the_case() {
        var child = children.restoration();
        var version = Database.versionOf(child);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> children.of(child, consult("2020-06-01"), practitioner()));
        assertThat(attemptsOn(child))
                .as(R134.sentence())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt)
                        .containsEntry("actor", practitioner().id())
                        .containsEntry("command", "RecordConsultation")
                        .containsEntry("clause", R25.number())
                        .containsEntry("correlation_id", "0af7651916cd43dd8448eb211c80319c"));
        assertThat(Database.versionOf(child)).isEqualTo(version);
    }

    @Test
    void it_is_kept_though_all_that_the_command_did_is_rolled_back() {
        var child = children.restoration();
        var doing = commands.registerHandlerInterceptor((work, chain) -> {
            rename(child);
            return chain.proceed();
        });
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> children.of(child, consult("2020-06-01"), practitioner()));
        doing.cancel();
        assertThat(namesOf(child)).as("what the command did").isEqualTo(1);
        assertThat(attemptsOn(child)).as(R134.sentence()).hasSize(1);
    }

    @Test
    void what_was_accepted_or_came_too_late_is_not_an_attempt() {
        var child = children.restoration();
        children.of(child, consult("2020-06-01"), coordinator(SWS));
        assertThatExceptionOfType(StaleView.class)
                .isThrownBy(() -> children.send(with(consult("2020-06-01"), "childId", child), coordinator(SWS), 0L));
        assertThat(attemptsOn(child)).as(R134.sentence()).isEmpty();
    }

    @Test
    void an_attempt_on_the_register_is_kept_without_a_child() {
        var actor = delegate(4, "REGISTER_TEST");
        var start = new StartPilot(Past.DISTRICT, Past.day("2020-07-01"), null, null, "X/1");
        var correlation = UUID.randomUUID().toString();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.send(start, new Caller(UUID.randomUUID(), null, actor, correlation)));
        assertThat(attempts("correlation_id = ?", correlation))
                .singleElement()
                .satisfies(attempt ->
                        assertThat(attempt).containsEntry("clause", "R160").containsEntry("child_id", null));
    }

    /** In the transaction of the command. */
    private void rename(ChildId child) {
        store.jdbc()
                .sql("insert into identity.child_identity values (?, 2, 'Another', ?, now(), 'somebody')")
                .param(child.value())
                .param("CS-" + child)
                .update();
    }

    private static int namesOf(ChildId child) {
        return Database.asSuperuser()
                .sql("select count(*) from identity.child_identity where child_id = ?")
                .param(child.value())
                .query(Integer.class)
                .single();
    }

    private static List<Map<String, Object>> attemptsOn(ChildId child) {
        return attempts("child_id = ?", child.value());
    }

    private static List<Map<String, Object>> attempts(String condition, Object value) {
        return Database.as("permanency_query")
                .sql("select * from audit.refused_attempt where " + condition)
                .param(value)
                .query()
                .listOfRows();
    }
}
