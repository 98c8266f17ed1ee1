package permanency.command.submission;

import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import permanency.policy.Refused;

/** Sends commands: a lost race is run once more from fresh state, and what policy refuses is kept for auditors. */
@Component
public class CommandDesk {

    private final CommandGateway gateway;
    private final RefusedAttempts refusedAttempts;
    private final CommandMeters meters;

    CommandDesk(CommandGateway gateway, RefusedAttempts refusedAttempts, CommandMeters meters) {
        this.gateway = gateway;
        this.refusedAttempts = refusedAttempts;
        this.meters = meters;
    }

    public Receipt send(ChildCommand command, Caller caller) {
        return send(command, command.childId().value(), caller);
    }

    /** For commands that concern no single child. */
    public Receipt send(Object command, Caller caller) {
        return send(command, null, caller);
    }

    private Receipt send(Object command, UUID childId, Caller caller) {
        var submission = caller.submitting(command);
        try {
            return meters.measure(command, () -> sendTwiceIfRaced(command, submission));
        } catch (Refused refused) {
            refusedAttempts.keep(
                    command.getClass().getSimpleName(), childId, caller.actor(), caller.correlationId(), refused);
            throw refused;
        }
    }

    private Receipt sendTwiceIfRaced(Object command, Submission submission) {
        try {
            return sendOnce(command, submission);
        } catch (ConcurrencyException | AggregateStreamCreationException raced) {
            return sendOnce(command, submission);
        }
    }

    private Receipt sendOnce(Object command, Submission submission) {
        try {
            return gateway.sendAndWait(new GenericCommandMessage<>(command, submission.metadata()));
        } catch (CommandExecutionException elsewhere) {
            throw elsewhere.<Failure>getDetails().map(Failure::exception).orElse(elsewhere);
        }
    }
}
