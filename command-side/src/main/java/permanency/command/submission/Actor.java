package permanency.command.submission;

import java.util.Set;
import permanency.events.DistrictId;
import permanency.events.Party;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/**
 * Who sends a command, as the token says.
 *
 * @param id subject of the token
 * @param organisation {@code DCJ} or a provider id
 * @param grade null when the token names none; {@code level} likewise
 * @param districts codes of districts; {@code *} stands for the whole state
 */
public record Actor(
        String id,
        String name,
        String organisation,
        Position position,
        Grade grade,
        DelegationLevel level,
        Set<String> districts) {

    public Actor {
        districts = Set.copyOf(districts);
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
        return districts.contains("*") || belongsTo(district);
    }

    public Party party() {
        return new Party(id, organisation);
    }
}
