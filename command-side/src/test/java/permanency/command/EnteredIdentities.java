package permanency.command;

import java.util.ArrayList;
import java.util.List;
import permanency.command.child.Identities;
import permanency.command.child.Identity;
import permanency.command.submission.KeyReused;
import permanency.command.submission.Submission;
import permanency.events.ChildId;

/** Identities in a list, for tests of one child. */
public class EnteredIdentities implements Identities {

    private final List<Identity> entered = new ArrayList<>();

    public List<Identity> entered() {
        return entered;
    }

    @Override
    public void enter(ChildId childId, Identity identity, Submission submission) {
        entered.add(identity);
    }

    @Override
    public void requireSame(ChildId childId, Identity identity) {
        if (!entered.contains(identity)) {
            throw new KeyReused();
        }
    }
}
