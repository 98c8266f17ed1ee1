package permanency.command.review;

import permanency.events.ChildId;
import permanency.history.ChildHistory;

/** Gives the history of a child as it stands at the moment of a decision about several children. */
@FunctionalInterface
public interface Caseload {

    /** An empty one when there is no such child. */
    ChildHistory of(ChildId childId);
}
