package permanency.history;

/** An event that no chapter takes account of: a fault of this product, never of a request. */
final class NotFolded extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotFolded(Object event) {
        super("no chapter folds " + event.getClass().getName());
    }
}
