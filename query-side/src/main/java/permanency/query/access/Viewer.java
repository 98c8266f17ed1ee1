package permanency.query.access;

import java.util.List;
import permanency.identity.Bearer;

/**
 * Who reads, by the access token, and why. An endpoint has it as a parameter.
 *
 * @param organisation {@code DCJ} or a provider id
 * @param districts codes; {@code *} stands for all
 * @param holdsSealed whether the position is one that opens sealed histories (R142)
 */
public record Viewer(
        String actor,
        String organisation,
        String position,
        List<String> districts,
        List<String> roles,
        boolean holdsSealed,
        Why why) {

    private static final String DCJ = "DCJ";
    private static final String COORDINATOR = "PERMANENCY_COORDINATOR";

    /**
     * What the reader says of the access; null where nothing is said.
     *
     * @param purpose header {@code Access-Purpose}
     * @param onBehalfOf header {@code On-Behalf-Of}
     * @param reason header {@code Access-Reason}, which opens a sealed history
     * @param correlationId the trace, by which the access is found in other logs
     */
    public record Why(String purpose, String onBehalfOf, String reason, String correlationId) {}

    public Viewer {
        districts = List.copyOf(districts);
        roles = List.copyOf(roles);
    }

    /** Who opens nothing sealed, and says nothing of why. */
    public Viewer(String actor, String organisation, String position, List<String> districts, List<String> roles) {
        this(actor, organisation, position, districts, roles, false, new Why(null, null, null, null));
    }

    public static Viewer of(Bearer bearer, boolean holdsSealed, Why why) {
        return new Viewer(
                bearer.subject(),
                bearer.organisation(),
                bearer.position().code(),
                List.copyOf(bearer.districts()),
                bearer.roles().stream().map(Enum::name).toList(),
                holdsSealed,
                why);
    }

    public boolean isOfDcj() {
        return DCJ.equals(organisation);
    }

    public boolean isCoordinator() {
        return isOfDcj() && COORDINATOR.equals(position);
    }

    public boolean isAuditor() {
        return roles.contains("AUDIT");
    }

    /** Of DCJ, and trusted with health information (R141). */
    public boolean isTrustedWithHealth() {
        return isOfDcj() && roles.contains("HEALTH");
    }

    /** Whoever is neither of DCJ nor an auditor. */
    public boolean isProvider() {
        return !isOfDcj() && !isAuditor();
    }

    /** Auditors, and state roles of DCJ. */
    public boolean seesAll() {
        return isAuditor() || isOfDcj() && districts.contains("*");
    }

    /** Whether a sealed history is open to the viewer once a reason is given. */
    boolean mayOpenSealed() {
        return isAuditor() || isOfDcj() && holdsSealed;
    }

    boolean opensSealed() {
        return mayOpenSealed() && why.reason() != null;
    }
}
