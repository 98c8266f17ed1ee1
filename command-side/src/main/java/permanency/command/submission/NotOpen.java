package permanency.command.submission;

/** The command is about a proposal or entry that is closed already. */
public final class NotOpen extends Rejected {

    private static final long serialVersionUID = 1L;

    public NotOpen(String message) {
        super(message);
    }
}
