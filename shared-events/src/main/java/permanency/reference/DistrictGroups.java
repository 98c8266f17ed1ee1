package permanency.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import permanency.events.DistrictId;

/** The groups in which districts are run; they have changed over the years (A30). */
public record DistrictGroups(String version, LocalDate from, List<Group> groups) implements Versioned {

    public DistrictGroups {
        Fields.distinct("groups", groups, Group::code);
        Fields.distinct(
                "groups", groups.stream().flatMap(g -> g.districts().stream()).toList(), d -> d);
    }

    public record Group(String code, String name, Set<DistrictId> districts) {

        public Group {
            Fields.given("code", code);
            Fields.given("name", name);
            Fields.given("districts", districts);
        }
    }

    public Optional<Group> of(DistrictId district) {
        return groups.stream().filter(g -> g.districts().contains(district)).findFirst();
    }
}
