package permanency.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The versions of one kind of reference data, one after the other. */
public record Dated<T extends Versioned>(List<T> versions) {

    public Dated {
        Fields.require(!versions.isEmpty(), "the list", "has no version");
        versions.forEach(Dated::requireNamed);
        Fields.distinct("the list", versions, Versioned::from);
        versions =
                versions.stream().sorted(Comparator.comparing(Versioned::from)).toList();
    }

    private static void requireNamed(Versioned one) {
        Fields.given("version", one.version());
        Fields.given("from", one.from());
    }

    /** The version in force on the day; before the first one, the first. */
    public T on(LocalDate day) {
        return versions.stream()
                .filter(v -> !v.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }
}
