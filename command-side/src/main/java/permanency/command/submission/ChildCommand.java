package permanency.command.submission;

import permanency.events.ChildId;

/** A command to the history of one child. */
public interface ChildCommand {

    ChildId childId();
}
