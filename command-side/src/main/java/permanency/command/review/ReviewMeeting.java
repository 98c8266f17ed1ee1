package permanency.command.review;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.function.Supplier;
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
import permanency.events.review.ReviewMeetingEvent;
import permanency.reference.Reference;

/** One meeting of a coordinator with a provider. Wiring only: {@link MeetingRules} decides. */
@Aggregate
public class ReviewMeeting {

    @AggregateIdentifier
    private String stream;

    private Meeting meeting = Meeting.NONE;
    private final Submissions submissions = new Submissions();

    public ReviewMeeting() {}

    static String streamOf(RecordId meetingId) {
        return "review-meeting-" + meetingId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ConveneReviewMeeting convene, Submission s, Caseload caseload, Today today, Reference reference) {
        return once(s, convene, reference, () -> MeetingRules.decide(convene, caseload, s.actor(), today.date()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(PostponeReviewMeeting postpone, Submission s, Today today, Reference reference) {
        return once(s, postpone, reference, () -> MeetingRules.decide(postpone, meeting, s, today.date()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(CancelReviewMeeting cancel, Submission s, Today today, Reference reference) {
        return once(s, cancel, reference, () -> MeetingRules.decide(cancel, meeting, s, today.date()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(HoldReviewMeeting hold, Submission s, Today today, Reference reference) {
        return once(s, hold, reference, () -> MeetingRules.decide(hold, meeting, s, today.date()));
    }

    private Receipt once(
            Submission submission,
            ReviewMeetingCommand command,
            Reference reference,
            Supplier<ReviewMeetingEvent> decision) {
        return submissions.answerTo(submission, command.stream()).orElseGet(() -> {
            submission.requireVersion(stream == null ? null : getVersion(), command.stream());
            var decided = decision.get();
            Recording.record(decided, decided.occurredOn(), reference);
            return new Receipt(command.stream(), submission.recordId(), getVersion());
        });
    }

    @EventSourcingHandler
    void on(ReviewMeetingEvent event, @SequenceNumber long version, MetaData metadata) {
        stream = streamOf(event.meetingId());
        meeting = meeting.apply(event);
        submissions.remember(metadata, version);
    }
}
