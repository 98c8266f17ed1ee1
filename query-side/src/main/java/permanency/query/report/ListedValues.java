package permanency.query.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import permanency.events.DistrictId;
import permanency.events.culture.IndigenousStatus;
import permanency.reference.Dated;
import permanency.reference.DistrictGroups.Group;
import permanency.reference.Reference;
import permanency.reference.Versioned;

/** Which values a published table has, by the reference data of the quarter and by what the rules can set. */
final class ListedValues {

    /** Stands for what is in no list. */
    static final String OTHER = "other";

    private final Reference reference;
    private final LocalDate from;
    private final LocalDate until;

    ListedValues(Reference reference, Run run) {
        this.reference = reference;
        this.from = run.from();
        this.until = run.until();
    }

    List<String> of(PublishedMeasure measure, Dimension by) {
        return switch (by) {
            case DISTRICT -> districts();
            case DISTRICT_GROUP -> orNone(groups());
            case PROVIDER -> orNone(providers());
            case GOAL -> measure.goals();
            case INDIGENOUS_STATUS ->
                orNone(Arrays.stream(IndigenousStatus.values()).map(Enum::name));
            case AGE_GROUP -> Bands.ofYears(reference.reports().on(until).ageGroupsFrom());
            case HOLDER -> throw new IllegalArgumentException("holders are not published");
        };
    }

    /** In which group a district is on the last day; {@code none} when it is in none. */
    String groupOf(String district) {
        return OTHER.equals(district)
                ? Dimension.NONE
                : reference
                        .districtGroups()
                        .on(until)
                        .of(new DistrictId(district))
                        .map(Group::code)
                        .orElse(Dimension.NONE);
    }

    private List<String> districts() {
        return inQuarter(reference.districts())
                .flatMap(version -> version.districts().stream())
                .filter(d -> isThere(d.from(), d.until()))
                .map(d -> d.code().code())
                .distinct()
                .toList();
    }

    private Stream<String> groups() {
        return reference.districtGroups().on(until).groups().stream().map(Group::code);
    }

    private Stream<String> providers() {
        return inQuarter(reference.providers())
                .flatMap(version -> version.providers().stream())
                .filter(p -> isThere(p.from(), p.until()))
                .map(p -> p.id().value())
                .distinct();
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

    private static List<String> orNone(Stream<String> values) {
        return Stream.concat(values, Stream.of(Dimension.NONE)).toList();
    }
}
