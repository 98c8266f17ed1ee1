package permanency.command.child;

import permanency.command.submission.Submission;
import permanency.events.ChildId;

/** Where identities are kept: written in the transaction of the command, or not at all. */
public interface Identities {

    /**
     * Adds a version. Throws {@link permanency.command.submission.Taken} when the ChildStory id belongs to another
     * child.
     */
    void enter(ChildId childId, Identity identity, Submission submission);

    /** Throws {@link permanency.command.submission.KeyReused} when the request had entered another identity. */
    void requireSame(ChildId childId, Identity identity, Submission submission);
}
