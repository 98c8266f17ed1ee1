package permanency.command.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static permanency.command.Actors.caseworker;
import static permanency.command.Changed.with;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.Orders;
import permanency.command.submission.Caller;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.Correction;
import permanency.command.submission.KeyReused;
import permanency.command.submission.Taken;
import permanency.events.ChildId;
import permanency.events.RecordId;

@OnPostgres
class IdentityVersionsTest {

    @Autowired
    private CommandDesk desk;

    private ChildId registered(String childStoryId) {
        var child = new ChildId(UUID.randomUUID());
        new Children(desk).register(child, childStoryId);
        return child;
    }

    private void correct(ChildId child, UUID key, String name, String childStoryId) {
        var right = with(Orders.register(), Map.of("childId", child, "identity", new Identity(name, childStoryId)));
        var registration = new Correction(new RecordId(child.value()), "It was misspelt.");
        desk.send(
                new CorrectRegistration(child, right),
                new Caller(key, null, caseworker(), "trace").correcting(registration));
    }

    private static String unused() {
        return "CS-" + UUID.randomUUID();
    }

    @Test
    void a_correction_adds_a_version_and_leaves_the_first() {
        var first = unused();
        var second = unused();
        var child = registered(first);
        correct(child, UUID.randomUUID(), "Right Name", second);
        assertThat(Database.asSuperuser()
                        .sql("select child_story_id from identity.child_identity where child_id = ? order by version")
                        .param(child.value())
                        .query(String.class)
                        .list())
                .containsExactly(first, second);
    }

    @Test
    void a_ChildStory_id_in_use_is_taken_and_one_given_up_is_free() {
        var own = unused();
        var others = unused();
        var child = registered(own);
        registered(others);
        assertThatExceptionOfType(Taken.class)
                .isThrownBy(() -> correct(child, UUID.randomUUID(), "Right Name", others));
        correct(child, UUID.randomUUID(), "Right Name", unused());
        assertThat(registered(own)).isNotEqualTo(child);
    }

    @Test
    void a_retry_with_another_name_is_none() {
        var child = registered(unused());
        var key = UUID.randomUUID();
        var right = unused();
        correct(child, key, "Right Name", right);
        correct(child, key, "Right Name", right);
        assertThatExceptionOfType(KeyReused.class).isThrownBy(() -> correct(child, key, "Other Name", right));
    }
}
