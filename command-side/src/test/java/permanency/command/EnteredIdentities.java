package permanency.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import permanency.command.child.Identities;
import permanency.command.child.Identity;
import permanency.command.submission.KeyReused;
import permanency.command.submission.Submission;
import permanency.events.ChildId;

/** Identities by the key of their request, for tests of one child. */
public class EnteredIdentities implements Identities {

    private final Map<UUID, Identity> entered = new LinkedHashMap<>();

    public List<Identity> entered() {
        return List.copyOf(entered.values());
    }

    @Override
    public void enter(ChildId childId, Identity identity, Submission submission) {
        entered.put(submission.key(), identity);
    }

    @Override
    public void requireSame(ChildId childId, Identity identity, Submission submission) {
        if (!entered.getOrDefault(submission.key(), identity).equals(identity)) {
            throw new KeyReused();
        }
    }
}
