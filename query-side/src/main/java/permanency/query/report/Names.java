package permanency.query.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
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
        return switch (by) {
            case DISTRICT -> district(code);
            case DISTRICT_GROUP -> group(code);
            case PROVIDER -> provider(code);
            default -> inWords(code);
        };
    }

    /** Such as {@code Family preservation} for {@code FAMILY_PRESERVATION}. */
    static String inWords(String code) {
        return Arrays.stream(code.split(" > "))
                .map(part -> part.matches("[A-Z0-9_, ]+") ? words(part) : part)
                .collect(Collectors.joining(" > "));
    }

    private static String words(String code) {
        var text = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String district(String code) {
        return reference.districts().versions().stream()
                .flatMap(version -> version.districts().stream())
                .filter(d -> d.code().code().equals(code))
                .map(District::name)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> inWords(code));
    }

    private String group(String code) {
        return reference.districtGroups().on(day).groups().stream()
                .filter(g -> g.code().equals(code))
                .map(Group::name)
                .findFirst()
                .orElseGet(() -> inWords(code));
    }

    private String provider(String code) {
        return reference.providers().on(day).providers().stream()
                .filter(p -> p.id().value().equals(code))
                .map(Provider::name)
                .findFirst()
                .orElse(Dimension.NONE.equals(code) ? "No provider" : code);
    }
}
