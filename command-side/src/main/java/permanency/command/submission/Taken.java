package permanency.command.submission;

/** An identity that can be entered once only was entered before. */
public final class Taken extends Rejected {

    private static final long serialVersionUID = 1L;

    public Taken(String message) {
        super(message);
    }
}
