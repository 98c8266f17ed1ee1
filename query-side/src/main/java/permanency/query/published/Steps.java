package permanency.query.published;

/** How many steps the searches for the same tables may take together, so that no tables cost more, however large. */
final class Steps {

    private static final int ENOUGH = 1_000_000;

    private int left = ENOUGH;

    boolean isOneLeft() {
        return --left >= 0;
    }
}
