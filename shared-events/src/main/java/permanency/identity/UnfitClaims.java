package permanency.identity;

/** A valid token whose claims do not say who bears it. The message names the claim, never its value. */
public final class UnfitClaims extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitClaims(String claim, String what) {
        super("the claim " + claim + " " + what, null, false, false);
    }
}
