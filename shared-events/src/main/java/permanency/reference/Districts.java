package permanency.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.events.DistrictId;

/** The districts of DCJ. */
public record Districts(String version, LocalDate from, List<District> districts) implements Versioned {

    public Districts {
        Fields.distinct("districts", districts, District::code);
    }

    public Optional<District> find(DistrictId code) {
        return districts.stream().filter(d -> d.code().equals(code)).findFirst();
    }

    /** Whether Group Supervision on the adoption of an Aboriginal child is the practice there (R118). */
    public boolean groupSupervisionOnAdoption(DistrictId code) {
        return find(code).map(District::groupSupervisionOnAdoption).orElse(false);
    }
}
