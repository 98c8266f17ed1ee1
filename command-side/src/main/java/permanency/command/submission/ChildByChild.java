package permanency.command.submission;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import permanency.policy.Refused;

/**
 * Sends one command for each of several children, in the history of each, under a key of its own that follows from the
 * request's. What is refused for one child stands in no other's way; and a request that failed half way is sent again
 * under its key: it gets the same answers for those that were done, and does the rest.
 */
@Component
public class ChildByChild {

    private final CommandDesk desk;

    ChildByChild(CommandDesk desk) {
        this.desk = desk;
    }

    public List<ChildAnswer> send(List<? extends ChildCommand> commands, Caller caller) {
        return commands.stream()
                .map(command -> send(command, caller.about(command.childId())))
                .toList();
    }

    private ChildAnswer send(ChildCommand command, Caller caller) {
        try {
            return new ChildAnswer(command.childId(), desk.send(command, caller), null);
        } catch (Refused refused) {
            return ChildAnswer.refused(command.childId(), refused);
        } catch (Rejected rejected) {
            return ChildAnswer.rejected(command.childId(), rejected.getMessage());
        } catch (AggregateNotFoundException unknown) {
            return ChildAnswer.rejected(command.childId(), "There is no such child.");
        }
    }
}
