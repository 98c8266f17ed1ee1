package permanency.store;

/** An event that this version of the product does not know. What it means cannot be told, so it is not passed over. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String name, String revision) {
        super("The event " + name + " of revision " + revision + " is not known.");
    }
}
