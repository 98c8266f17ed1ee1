package permanency.command.child;

import java.sql.Timestamp;
import java.time.Clock;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import permanency.command.database.CommandStore;
import permanency.command.submission.KeyReused;
import permanency.command.submission.Submission;
import permanency.command.submission.Taken;
import permanency.events.ChildId;

/** Identities in schema {@code identity}, a new version for each change. */
@Component
class IdentityTable implements Identities {

    private static final String ENTER = """
            insert into identity.child_identity
                   (child_id, version, name, child_story_id, recorded_at, recorded_by, submission)
            select :child, coalesce(max(version), 0) + 1, :name, :childStoryId, :at, :by, :submission
              from identity.child_identity where child_id = :child
            """;
    private static final String USE = """
            insert into identity.child_story_id_in_use (child_id, child_story_id) values (:child, :childStoryId)
            on conflict (child_id) do update set child_story_id = excluded.child_story_id
            """;
    private static final String ENTERED = """
            select name, child_story_id from identity.child_identity
             where child_id = :child and coalesce(submission, child_id) = :submission
            """;

    private final CommandStore store;
    private final Clock clock;

    IdentityTable(CommandStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void enter(ChildId childId, Identity identity, Submission submission) {
        try {
            store.jdbc()
                    .sql(ENTER)
                    .param("child", childId.value())
                    .param("name", identity.name())
                    .param("childStoryId", identity.childStoryId())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", submission.actor().id())
                    .param("submission", submission.key())
                    .update();
            store.jdbc()
                    .sql(USE)
                    .param("child", childId.value())
                    .param("childStoryId", identity.childStoryId())
                    .update();
        } catch (DuplicateKeyException e) {
            throw isOfAnotherChild(e) ? new Taken("A child with this ChildStory id is registered already.") : raced();
        }
    }

    @Override
    public void requireSame(ChildId childId, Identity identity, Submission submission) {
        var entered = store.jdbc()
                .sql(ENTERED)
                .param("child", childId.value())
                .param("submission", submission.key())
                .query(Identity.class)
                .optional();
        if (entered.isPresent() && !entered.get().equals(identity)) {
            throw new KeyReused();
        }
    }

    private static boolean isOfAnotherChild(DuplicateKeyException e) {
        return String.valueOf(e.getMessage()).contains("child_story_id_once");
    }

    /** The same registration is under way on another node; run again, this one finds its answer. */
    private static ConcurrencyException raced() {
        return new ConcurrencyException("the child is being registered elsewhere");
    }
}
