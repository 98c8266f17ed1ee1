package permanency.command.child;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;

/**
 * The registration said something wrong; sent as a correction of the record that has the child's id.
 *
 * @param right the whole of what it should have said
 */
public record CorrectRegistration(@TargetAggregateIdentifier ChildId childId, RegisterChild right)
        implements ChildCommand {

    @Override
    public Object fingerprinted() {
        return new CorrectRegistration(childId, right.fingerprinted());
    }
}
