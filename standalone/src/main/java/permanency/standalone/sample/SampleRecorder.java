package permanency.standalone.sample;

import org.springframework.stereotype.Component;
import permanency.command.submission.Actor;
import permanency.command.submission.Caller;
import permanency.command.submission.ChildCommand;
import permanency.command.submission.CommandDesk;
import permanency.standalone.issuer.OwnIssuer;
import permanency.standalone.issuer.SampleUsers;

/** Sends a line of the script as its sample user, with the rights that this user's token would have. */
@OwnIssuer
@Component
class SampleRecorder {

    private final CommandDesk desk;
    private final SampleUsers users;

    SampleRecorder(CommandDesk desk, SampleUsers users) {
        this.desk = desk;
        this.users = users;
    }

    void send(Script.Line line) {
        var caller = new Caller(
                line.key(),
                null,
                Actor.of(users.user(line.user()).bearer()),
                line.key().toString(),
                line.correction());
        if (line.command() instanceof ChildCommand command) {
            desk.send(command, caller);
        } else {
            desk.send(line.command(), caller);
        }
    }
}
