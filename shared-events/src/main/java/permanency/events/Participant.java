package permanency.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import permanency.events.delegation.Position;

/**
 * A professional who took part. Families and children are not named in events.
 *
 * @param organisation {@code DCJ}, a provider id, or another organisation's name
 * @param position in DCJ or with a provider; null of others, and where nobody said
 */
public record Participant(String name, String role, String organisation, Position position) {

    public Participant(String name, String role, String organisation) {
        this(name, role, organisation, null);
    }

    /** DCJ staff beside the coordinators, by the position given (R39). */
    @JsonIgnore
    public boolean isPractitionerOfDcj() {
        return isOfDcj() && position != null && !isCoordinator();
    }

    @JsonIgnore
    public boolean isCoordinator() {
        return isOfDcj()
                && (position == null
                        ? "Permanency Coordinator".equalsIgnoreCase(role)
                        : position.equals(Position.PERMANENCY_COORDINATOR));
    }

    /** Told by the name of the role, as consultants come from within DCJ and from elsewhere (R118). */
    @JsonIgnore
    public boolean isAboriginalConsultant() {
        return "Aboriginal Consultant".equalsIgnoreCase(role);
    }

    @JsonIgnore
    public boolean isOfDcj() {
        return "DCJ".equals(organisation);
    }
}
