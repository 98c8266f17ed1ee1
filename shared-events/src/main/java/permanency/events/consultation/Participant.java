package permanency.events.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A professional who took part. Families and children are not named in events.
 *
 * @param organisation {@code DCJ}, a provider id, or another organisation's name
 */
public record Participant(String name, String role, String organisation) {

    @JsonIgnore
    public boolean isOfDcj() {
        return "DCJ".equals(organisation);
    }
}
