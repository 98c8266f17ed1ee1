package permanency.reference;

/** Reference data with effective dates: figures and lists that change without a change of the program. */
public record Reference(Dated<ReviewIntervals> reviewIntervals, Dated<Windows> windows) {

    private static final Reference BUNDLED = ReferenceFiles.bundled();

    /** What comes with the product. */
    public static Reference bundled() {
        return BUNDLED;
    }
}
