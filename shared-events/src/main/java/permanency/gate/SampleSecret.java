package permanency.gate;

/** A secret of this deployment is one that everybody knows. */
final class SampleSecret extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleSecret(String property) {
        super(property + " is a sample that everybody can read; set a secret of this deployment's own.");
    }
}
