package permanency.command.submission;

/** A command that cannot be carried out as things stand, though no rule of policy forbids it. No stack trace. */
public abstract sealed class Rejected extends RuntimeException
        permits KeyReused, StaleView, NoSuchRecord, NotOpen, Taken, MissingVersion {

    private static final long serialVersionUID = 1L;

    Rejected(String message) {
        super(message, null, false, false);
    }
}
