package permanency.command.submission;

/** The command names a record that the history does not hold. */
public final class NoSuchRecord extends Rejected {

    private static final long serialVersionUID = 1L;

    private final String what;

    public NoSuchRecord(String what) {
        super("The history holds no such " + what + ".");
        this.what = what;
    }

    String what() {
        return what;
    }
}
