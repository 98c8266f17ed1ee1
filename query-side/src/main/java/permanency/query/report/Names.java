package permanency.query.report;

import java.time.LocalDate;
import permanency.reference.District;
import permanency.reference.DistrictGroups.Group;
import permanency.reference.Provider;
import permanency.reference.Reference;

/** What people call the codes that stand in a table, by the reference data of a day. */
final class Names {

    private final Reference reference;
    private final LocalDate day;

    Names(Reference reference, LocalDate day) {
        this.reference = reference;
        this.day = day;
    }

    /** @param by null for the row of all */
    String of(Dimension by, String code) {
        if (by == null) {
            return "All";
        }
        if (Dimension.NONE.equals(code)) {
            return none(by);
        }
        return switch (by) {
            case DISTRICT -> district(code);
            case DISTRICT_GROUP -> group(code);
            case PROVIDER -> provider(code);
            default -> Words.of(code);
        };
    }

    /** What has no value. */
    private static String none(Dimension by) {
        return switch (by) {
            case PROVIDER -> "No provider";
            case GOAL -> "No goal";
            case INDIGENOUS_STATUS -> "Not recorded";
            default -> "None";
        };
    }

    private String district(String code) {
        return reference.districts().versions().stream()
                .flatMap(version -> version.districts().stream())
                .filter(d -> d.code().code().equals(code))
                .map(District::name)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> Words.of(code));
    }

    private String group(String code) {
        return reference.districtGroups().on(day).groups().stream()
                .filter(g -> g.code().equals(code))
                .map(Group::name)
                .findFirst()
                .orElseGet(() -> Words.of(code));
    }

    private String provider(String code) {
        return reference.providers().on(day).providers().stream()
                .filter(p -> p.id().value().equals(code))
                .map(Provider::name)
                .findFirst()
                .orElse(code);
    }
}
