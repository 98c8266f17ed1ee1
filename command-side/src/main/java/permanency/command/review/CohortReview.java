package permanency.command.review;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import permanency.command.submission.Receipt;
import permanency.command.submission.Recording;
import permanency.command.submission.Submission;
import permanency.command.submission.Submissions;
import permanency.command.submission.Today;
import permanency.events.RecordId;
import permanency.events.review.CohortReviewEvent;
import permanency.reference.Reference;

/** One cohort review. Wiring only: {@link CohortRules} decides. */
@Aggregate
public class CohortReview {

    @AggregateIdentifier
    private String stream;

    private final Submissions submissions = new Submissions();

    public CohortReview() {}

    static String streamOf(RecordId cohortReviewId) {
        return "cohort-review-" + cohortReviewId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ConductCohortReview conduct, Submission s, Caseload caseload, Today today, Reference reference) {
        return submissions.answerTo(s, conduct.stream()).orElseGet(() -> {
            s.requireVersion(stream == null ? null : getVersion(), conduct.stream());
            var conducted = CohortRules.decide(conduct, caseload, s.actor(), today.date());
            Recording.record(conducted, conducted.occurredOn(), reference);
            return new Receipt(conduct.stream(), s.recordId(), getVersion());
        });
    }

    @EventSourcingHandler
    void on(CohortReviewEvent event, @SequenceNumber long version, MetaData metadata) {
        stream = streamOf(event.cohortReviewId());
        submissions.remember(metadata, version);
    }
}
