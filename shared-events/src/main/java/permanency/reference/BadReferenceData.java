package permanency.reference;

/** Reference data that cannot be used. The message names the file and the field, for those who wrote it. */
public final class BadReferenceData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadReferenceData(String file, String what) {
        super("Reference data cannot be used: " + file + ": " + what);
    }
}
