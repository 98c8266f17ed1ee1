package permanency.query.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import permanency.events.DistrictId;
import permanency.query.report.RunSettings.Grouped;
import permanency.reference.Dated;
import permanency.reference.DistrictGroups;
import permanency.reference.Reference;
import permanency.reference.Versioned;

/** Where children could be in a quarter, by the lists of reference data. */
final class ThereInQuarter {

    private final Reference reference;
    private final LocalDate from;
    private final LocalDate until;

    ThereInQuarter(Reference reference, Quarter quarter) {
        this.reference = reference;
        this.from = quarter.from();
        this.until = quarter.until();
    }

    List<Grouped> districts() {
        return inQuarter(reference.districts())
                .flatMap(version -> version.districts().stream())
                .filter(d -> isThere(d.from(), d.until()))
                .map(d -> new Grouped(d.code().code(), groupOf(d.code())))
                .distinct()
                .toList();
    }

    List<String> districtGroups() {
        return groups().groups().stream().map(DistrictGroups.Group::code).toList();
    }

    List<String> providers() {
        return inQuarter(reference.providers())
                .flatMap(version -> version.providers().stream())
                .filter(p -> isThere(p.from(), p.until()))
                .map(p -> p.id().value())
                .distinct()
                .toList();
    }

    private String groupOf(DistrictId district) {
        return groups().of(district).map(DistrictGroups.Group::code).orElse(Dimension.NONE);
    }

    /** Groups are told by the last day alone, as districts may change between them. */
    private DistrictGroups groups() {
        return reference.districtGroups().on(until);
    }

    private <T extends Versioned> Stream<T> inQuarter(Dated<T> list) {
        var later = list.versions().stream()
                .filter(v -> v.from().isAfter(from) && !v.from().isAfter(until));
        return Stream.concat(Stream.of(list.on(from)), later);
    }

    /** On one of the days of the quarter at least. */
    private boolean isThere(LocalDate first, LocalDate last) {
        return (first == null || !first.isAfter(until)) && (last == null || !last.isBefore(from));
    }
}
