package permanency.command.delegation;

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
import permanency.events.DistrictId;
import permanency.events.delegation.DelegationEvent;
import permanency.reference.Reference;

/** The delegation register of a district. Wiring only: {@link RegisterRules} decides. */
@Aggregate
public class DelegationRegister {

    @AggregateIdentifier
    private String stream;

    private Register register = Register.EMPTY;
    private final Submissions submissions = new Submissions();

    public DelegationRegister() {}

    static String streamOf(DistrictId district) {
        return "delegation-" + district;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ApproveLocalArrangement approve, Submission s, Delegations delegations, Reference reference) {
        return once(
                s,
                approve,
                reference,
                () -> RegisterRules.decide(approve, s.recordId(), s.actor(), delegations.ladder(), reference));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(StartPilot start, Submission s, Delegations delegations, Reference reference) {
        return once(
                s,
                start,
                reference,
                () -> RegisterRules.decide(start, s.recordId(), s.actor(), delegations.ladder(), reference));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(EndDelegation end, Submission s, Delegations delegations, Today today, Reference reference) {
        return once(
                s,
                end,
                reference,
                () -> RegisterRules.decide(end, register, s.actor(), delegations.ladder(), today.date()));
    }

    private Receipt once(
            Submission submission, DelegationCommand command, Reference reference, Supplier<DelegationEvent> decision) {
        return submissions.answerTo(submission, command.stream()).orElseGet(() -> {
            submission.requireVersion(stream == null ? null : getVersion(), command.stream());
            var decided = decision.get();
            Recording.record(decided, decided.occurredOn(), reference);
            return new Receipt(command.stream(), submission.recordId(), getVersion());
        });
    }

    @EventSourcingHandler
    void on(DelegationEvent event, @SequenceNumber long version, MetaData metadata) {
        stream = streamOf(event.district());
        register = register.apply(event);
        submissions.remember(metadata, version);
    }
}
