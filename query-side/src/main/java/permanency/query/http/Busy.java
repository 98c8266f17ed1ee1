package permanency.query.http;

/** As much is under way of what is asked for as there is room for. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what is under way */
    public Busy(String what) {
        super(what + " Please ask again.", null, false, false);
    }
}
