package permanency.history;

import permanency.events.ChildEvent;

/** An event that no chapter takes account of: a fault of this product, never of a request. */
final class NotFolded extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotFolded(ChildEvent event) {
        super("no chapter folds " + event.getClass().getName());
    }
}
