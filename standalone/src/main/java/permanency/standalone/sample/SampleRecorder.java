package permanency.standalone.sample;

import java.util.Set;
import org.springframework.stereotype.Component;
import permanency.command.submission.Actor;
import permanency.command.submission.Caller;
import permanency.command.submission.ChildCommand;
import permanency.command.submission.CommandDesk;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;
import permanency.standalone.issuer.SampleUsers;

/** Sends a line of the script as its sample user, with the rights that this user's token would have. */
@Component
class SampleRecorder {

    private final CommandDesk desk;
    private final SampleUsers users;

    SampleRecorder(CommandDesk desk, SampleUsers users) {
        this.desk = desk;
        this.users = users;
    }

    void send(Script.Line line) {
        var caller = new Caller(line.key(), null, actor(line.user()), line.key().toString(), line.correction());
        if (line.command() instanceof ChildCommand command) {
            desk.send(command, caller);
        } else {
            desk.send(line.command(), caller);
        }
    }

    private Actor actor(String id) {
        var user = users.user(id);
        return new Actor(
                user.id(),
                user.name(),
                user.organisation(),
                Position.of(user.position()),
                user.grade() == null ? null : Grade.of(user.grade()),
                user.delegationLevel() == null ? null : DelegationLevel.of(user.delegationLevel()),
                user.districts() == null ? Set.of() : Set.copyOf(user.districts()));
    }
}
