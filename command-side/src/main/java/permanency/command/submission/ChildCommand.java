package permanency.command.submission;

import permanency.events.ChildId;

/** A command to the history of one child. */
public interface ChildCommand {

    ChildId childId();

    /** What a retry must repeat. Its fingerprint stays with the events for ever, so it holds nothing that names a child. */
    default Object fingerprinted() {
        return this;
    }
}
