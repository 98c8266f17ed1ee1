package permanency.command.delegation;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static permanency.events.delegation.DelegatedDecision.REGISTER;

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
import permanency.events.RecordId;
import permanency.events.delegation.DelegationEvent;
import permanency.history.Register;
import permanency.reference.Reference;

/** The delegation register of a district, or the state-wide one. Wiring only: {@link RegisterRules} decides. */
@Aggregate
public class DelegationRegister {

    @AggregateIdentifier
    private String stream;

    private Register register = Register.EMPTY;
    private final Submissions submissions = new Submissions();

    public DelegationRegister() {}

    /** @param district null for the state-wide register */
    static String streamOf(DistrictId district) {
        return "delegation-" + (district == null ? "state-wide" : district);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(SetDecisionLevel set, Submission s, Delegations delegations, Today today, Reference reference) {
        return once(s, set, reference, () -> RegisterRules.decide(set, keeper(s, delegations, today)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            ApproveLocalArrangement approve, Submission s, Delegations delegations, Today today, Reference reference) {
        return once(
                s, approve, reference, () -> RegisterRules.decide(approve, keeper(s, delegations, today), reference));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(StartPilot start, Submission s, Delegations delegations, Today today, Reference reference) {
        return once(s, start, reference, () -> RegisterRules.decide(start, keeper(s, delegations, today), reference));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(EndDelegation end, Submission s, Delegations delegations, Today today, Reference reference) {
        return once(
                s,
                end,
                reference,
                () -> RegisterRules.decide(end, register, keeper(s, delegations, today), today.date()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(VoidDelegation wrong, Submission s, Delegations delegations, Today today, Reference reference) {
        return once(s, wrong, reference, () -> RegisterRules.decide(wrong, register, keeper(s, delegations, today)));
    }

    private static Keeper keeper(Submission submission, Delegations delegations, Today today) {
        return new Keeper(submission.actor(), submission.recordId(), delegations.levelFor(REGISTER, today.date()));
    }

    private Receipt once(
            Submission submission, DelegationCommand command, Reference reference, Supplier<DelegationEvent> decision) {
        return submissions.answerTo(submission, command.stream()).orElseGet(() -> {
            submission.requireVersion(stream == null ? null : getVersion(), command.stream());
            var decided = decision.get();
            if (submission.correction() != null) {
                var id = new RecordId(submission.key());
                record(RegisterRules.decide(submission.correction(), id, decided, register), reference);
            }
            record(decided, reference);
            return new Receipt(command.stream(), submission.recordId(), getVersion());
        });
    }

    private static void record(DelegationEvent event, Reference reference) {
        Recording.record(event, event.occurredOn(), reference);
    }

    @EventSourcingHandler
    void on(DelegationEvent event, @SequenceNumber long version, MetaData metadata) {
        stream = streamOf(event.district());
        register = register.apply(event);
        submissions.remember(metadata, version);
    }
}
