package permanency.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The versions of one kind of reference data, one after the other. */
public record Dated<T extends Versioned>(List<T> versions) {

    public Dated {
        versions =
                versions.stream().sorted(Comparator.comparing(Versioned::from)).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("reference data has at least one version");
        }
    }

    /** The version in force on the day; before the first one, the first. */
    public T on(LocalDate day) {
        return versions.stream()
                .filter(v -> !v.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }
}
