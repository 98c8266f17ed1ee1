package permanency.command.child;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import permanency.command.care.CareRules;
import permanency.command.care.RecordEntryToCare;
import permanency.command.consultation.ConsultationRules;
import permanency.command.consultation.RecordConsultation;
import permanency.command.delegation.Delegations;
import permanency.command.delegation.GoalAuthority;
import permanency.command.goal.ApproveGoalChange;
import permanency.command.goal.DecisionRules;
import permanency.command.goal.GoalRules;
import permanency.command.goal.ProposalRules;
import permanency.command.goal.ProposeGoalChange;
import permanency.command.goal.RecordCoordinatorPosition;
import permanency.command.goal.RefuseGoalChange;
import permanency.command.goal.SetGoal;
import permanency.command.goal.WithdrawGoalChange;
import permanency.command.records.RecordRules;
import permanency.command.responsibility.ResponsibilityRules;
import permanency.command.responsibility.TransferCaseResponsibility;
import permanency.command.review.ConductProgressReview;
import permanency.command.review.CorrectProgressReview;
import permanency.command.review.RaiseHeightenedFrequency;
import permanency.command.review.ReviewRules;
import permanency.command.review.VoidProgressReview;
import permanency.command.submission.Receipt;
import permanency.command.submission.Submission;
import permanency.command.submission.Submissions;
import permanency.command.submission.Today;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.history.ChildHistory;
import permanency.history.ScheduleRules;

/** The permanency history of one child: the table of contents of what may be recorded. The chapters' rules decide. */
@Aggregate(repository = "childRepository")
public class Child {

    private static final ScheduleRules SCHEDULE = ScheduleRules.MARCH_2023;

    @AggregateIdentifier
    private ChildId childId;

    private ChildHistory history = ChildHistory.EMPTY;
    private final Submissions submissions = new Submissions();

    public Child() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RegisterChild command, Submission s, Today today, Identities identities) {
        if (childId != null) {
            identities.requireSame(command.childId(), command.identity());
        }
        return once(s, command.childId(), () -> {
            var registered = RegistrationRules.decide(command, s.actor(), today.date());
            identities.enter(command.childId(), command.identity(), s);
            return registered;
        });
    }

    @CommandHandler
    Receipt handle(RecordEntryToCare command, Submission s, Today today) {
        return inDistrict(s, () -> CareRules.decide(command, s.recordId(), history, s.actor(), today.date()));
    }

    @CommandHandler
    Receipt handle(TransferCaseResponsibility command, Submission s, Today today) {
        return inDistrict(s, () -> ResponsibilityRules.decide(command, s.recordId(), history, s.actor(), today.date()));
    }

    @CommandHandler
    Receipt handle(SetGoal command, Submission s, Today today, Delegations delegations) {
        return once(
                s, () -> GoalRules.decide(command, s.recordId(), history, authority(s, delegations, today), SCHEDULE));
    }

    @CommandHandler
    Receipt handle(RecordConsultation command, Submission s, Today today) {
        return inDistrict(s, () -> ConsultationRules.decide(command, s.recordId(), history, s.actor(), today.date()));
    }

    @CommandHandler
    Receipt handle(ConductProgressReview command, Submission s, Today today) {
        return inDistrict(s, () -> ReviewRules.decide(command, s.recordId(), history, s.actor(), today.date()));
    }

    @CommandHandler
    Receipt handle(CorrectProgressReview command, Submission s, Today today) {
        return inDistrict(s, () -> ReviewRules.decide(command, s.recordId(), history, s.actor(), today.date()));
    }

    @CommandHandler
    Receipt handle(VoidProgressReview command, Submission s) {
        return inDistrict(s, () -> ReviewRules.decide(command, s.recordId(), history, s.actor()));
    }

    @CommandHandler
    Receipt handle(RaiseHeightenedFrequency command, Submission s, Today today) {
        return inDistrict(s, () -> ReviewRules.decide(command, s.recordId(), history, s.actor(), today.date()));
    }

    @CommandHandler
    Receipt handle(ProposeGoalChange command, Submission s, Today today) {
        return inDistrict(s, () -> ProposalRules.decide(command, s.recordId(), history, s.actor(), today.date()));
    }

    @CommandHandler
    Receipt handle(RecordCoordinatorPosition command, Submission s, Today today) {
        return inDistrict(s, () -> ProposalRules.decide(command, s.recordId(), history, s.actor(), today.date()));
    }

    @CommandHandler
    Receipt handle(ApproveGoalChange command, Submission s, Today today, Delegations delegations) {
        return once(s, () -> DecisionRules.decide(command, history, authority(s, delegations, today), SCHEDULE));
    }

    @CommandHandler
    Receipt handle(RefuseGoalChange command, Submission s, Today today, Delegations delegations) {
        return once(s, () -> DecisionRules.decide(command, history, authority(s, delegations, today)));
    }

    @CommandHandler
    Receipt handle(WithdrawGoalChange command, Submission s, Today today) {
        return once(s, () -> ProposalRules.decide(command, history, s.actor(), today.date()));
    }

    private GoalAuthority authority(Submission submission, Delegations delegations, Today today) {
        return GoalAuthority.of(submission.actor(), delegations, history, today.date());
    }

    private Receipt inDistrict(Submission submission, Supplier<List<ChildEvent>> decision) {
        return once(submission, () -> {
            RecordRules.requireDistrict(submission.actor(), history);
            return decision.get();
        });
    }

    private Receipt once(Submission submission, Supplier<List<ChildEvent>> decision) {
        return once(submission, childId, decision);
    }

    private Receipt once(Submission submission, ChildId id, Supplier<List<ChildEvent>> decision) {
        return submissions.answerTo(submission, id).orElseGet(() -> {
            submission.requireVersion(childId == null ? null : getVersion(), id);
            record(decision.get());
            return new Receipt(id.toString(), submission.recordId(), getVersion());
        });
    }

    /** Records what was decided, and with it what follows for the review schedule. */
    private void record(List<ChildEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        history.schedule().changesTo(history.freshSchedule(SCHEDULE)).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ChildEvent event, @SequenceNumber long version, MetaData metadata) {
        childId = event.childId();
        history = history.apply(event);
        submissions.remember(metadata, version);
    }
}
