package permanency.command.child;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import permanency.command.database.CommandStore;
import permanency.command.submission.Submission;
import permanency.command.submission.Taken;
import permanency.events.ChildId;

/** Identities in schema {@code identity}, a new version for each change. */
@Component
class IdentityTable implements Identities {

    private static final String ENTER = """
            insert into identity.child_identity (child_id, version, name, child_story_id, recorded_at, recorded_by)
            values (:child, 1, :name, :childStoryId, :at, :by)
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
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Taken("A child with this ChildStory id is registered already.");
        }
    }
}
