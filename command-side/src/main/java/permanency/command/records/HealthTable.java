package permanency.command.records;

import java.sql.Timestamp;
import java.time.Clock;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import permanency.command.database.CommandStore;
import permanency.command.submission.KeyReused;
import permanency.command.submission.Submission;

/** Health information in schema {@code health}. The write side may add to it and may not read what was entered. */
@Component
class HealthTable implements HealthInformation {

    private static final String ENTER = """
            insert into health.health_information
                   (child_id, version, disability, diagnosis, purpose, stated_on, recorded_at, recorded_by,
                    submission, digest)
            select :child, coalesce(max(version), 0) + 1, :disability, :diagnosis, :purpose, :statedOn, :at, :by,
                   :submission, :digest
              from health.health_information where child_id = :child
            """;

    private final CommandStore store;
    private final Clock clock;

    HealthTable(CommandStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void enter(RecordHealthInformation entry, Submission submission) {
        if (isEntered(submission)) {
            return;
        }
        try {
            store.jdbc()
                    .sql(ENTER)
                    .param("child", entry.childId().value())
                    .param("disability", entry.disability().name())
                    .param("diagnosis", entry.diagnosis())
                    .param("purpose", entry.purpose())
                    .param("statedOn", entry.statedOn())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", submission.actor().id())
                    .param("submission", submission.key())
                    .param("digest", submission.digest())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyException("health information is being entered elsewhere");
        }
    }

    private boolean isEntered(Submission submission) {
        var entered = store.jdbc()
                .sql("select digest from health.health_information where submission = :submission")
                .param("submission", submission.key())
                .query(String.class)
                .optional();
        if (entered.isPresent() && !entered.get().equals(submission.digest())) {
            throw new KeyReused();
        }
        return entered.isPresent();
    }
}
