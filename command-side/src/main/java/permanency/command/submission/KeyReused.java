package permanency.command.submission;

/** The same key came before with other content. */
public final class KeyReused extends Rejected {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("This Idempotency-Key was used before with other content.");
    }
}
