package permanency.command.submission;

import java.util.Set;
import permanency.events.DistrictId;
import permanency.events.Party;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;
import permanency.identity.Bearer;

/**
 * Who sends a command, as the token says.
 *
 * @param id subject of the token
 * @param organisation {@code DCJ} or a provider id
 * @param grade null when the token names none; {@code level} likewise
 * @param districts codes of districts; {@code *} stands for the whole state
 * @param units names of DCJ units, as a transfer names the nominated unit
 */
public record Actor(
        String id,
        String name,
        String organisation,
        Position position,
        Grade grade,
        DelegationLevel level,
        Set<String> districts,
        Set<String> units) {

    public Actor {
        districts = Set.copyOf(districts);
        units = Set.copyOf(units);
    }

    /** Of no unit that matters. */
    public Actor(
            String id,
            String name,
            String organisation,
            Position position,
            Grade grade,
            DelegationLevel level,
            Set<String> districts) {
        this(id, name, organisation, position, grade, level, districts, Set.of());
    }

    public static Actor of(Bearer bearer) {
        return new Actor(
                bearer.subject(),
                bearer.name(),
                bearer.organisation(),
                bearer.position(),
                bearer.grade(),
                bearer.level(),
                bearer.districts(),
                bearer.units());
    }

    public boolean isOfDcj() {
        return "DCJ".equals(organisation);
    }

    public boolean isCoordinator() {
        return isOfDcj() && position.equals(Position.PERMANENCY_COORDINATOR);
    }

    public boolean belongsTo(DistrictId district) {
        return districts.contains(district.code());
    }

    public boolean covers(DistrictId district) {
        return coversTheState() || belongsTo(district);
    }

    public boolean coversTheState() {
        return districts.contains("*");
    }

    public Party party() {
        return new Party(id, organisation);
    }
}
