package permanency.events.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A professional who took part. Families and children are not named in events.
 *
 * @param organisation {@code DCJ}, a provider id, or another organisation's name
 */
public record Participant(String name, String role, String organisation) {

    /** DCJ staff beside the coordinators, whose role is told by its name (R39). */
    @JsonIgnore
    public boolean isPractitionerOfDcj() {
        return isOfDcj() && !"Permanency Coordinator".equalsIgnoreCase(role);
    }

    @JsonIgnore
    public boolean isOfDcj() {
        return "DCJ".equals(organisation);
    }
}
