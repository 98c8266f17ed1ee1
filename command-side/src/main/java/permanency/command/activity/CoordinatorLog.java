package permanency.command.activity;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import permanency.command.review.Caseload;
import permanency.command.submission.Receipt;
import permanency.command.submission.Recording;
import permanency.command.submission.Submission;
import permanency.command.submission.Submissions;
import permanency.command.submission.Today;
import permanency.events.RecordId;
import permanency.events.activity.ActivityEvent;
import permanency.reference.Reference;

/** What one coordinator does beside the case. Wiring only: {@link ActivityRules} decides. */
@Aggregate
public class CoordinatorLog {

    @AggregateIdentifier
    private String stream;

    private Activities log = Activities.EMPTY;
    private final Submissions submissions = new Submissions();

    public CoordinatorLog() {}

    static String streamOf(String coordinator) {
        return "activity-" + coordinator;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RecordTraining command, Submission s, Today today, Reference reference) {
        return once(s, command, reference, id -> ActivityRules.decide(command, id, s.actor(), today.date()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RecordPracticeTheme command, Submission s, Today today, Reference reference) {
        return once(s, command, reference, id -> ActivityRules.decide(command, id, s.actor(), today.date(), reference));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RaiseProviderIssue command, Submission s, Today today, Reference reference, Caseload caseload) {
        return once(
                s,
                command,
                reference,
                id -> ActivityRules.decide(command, id, s.actor(), today.date(), reference, caseload));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RecordServiceGap command, Submission s, Today today, Reference reference) {
        return once(s, command, reference, id -> ActivityRules.decide(command, id, s.actor(), today.date(), reference));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RecordForumAttendance command, Submission s, Today today, Reference reference) {
        return once(s, command, reference, id -> ActivityRules.decide(command, id, s.actor(), today.date(), reference));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(VoidActivity command, Submission s, Reference reference) {
        return once(s, command, reference, id -> ActivityRules.decide(command, id, log));
    }

    private Receipt once(
            Submission s, ActivityCommand command, Reference reference, Function<RecordId, ActivityEvent> decision) {
        return submissions.answerTo(s, command.stream()).orElseGet(() -> {
            s.requireVersion(stream == null ? null : getVersion(), command.stream());
            var entry = decision.apply(s.recordId());
            if (s.correction() != null) {
                record(ActivityRules.decide(s.correction(), new RecordId(s.key()), entry, log), reference);
            }
            record(entry, reference);
            return new Receipt(command.stream(), s.recordId(), getVersion());
        });
    }

    private static void record(ActivityEvent event, Reference reference) {
        Recording.record(event, event.occurredOn(), reference);
    }

    @EventSourcingHandler
    void on(ActivityEvent event, @SequenceNumber long version, MetaData metadata) {
        stream = streamOf(event.coordinator());
        log = log.apply(event);
        submissions.remember(metadata, version);
    }
}
