package permanency.query.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import permanency.events.culture.IndigenousStatus;
import permanency.query.report.RunSettings.Grouped;

/** Which values a published table has, by the settings of its run and by what the rules can set. */
final class ListedValues {

    /** Stands for what is in no list. */
    static final String OTHER = "other";

    private final RunSettings settings;

    ListedValues(RunSettings settings) {
        this.settings = settings;
    }

    List<String> of(PublishedMeasure measure, Dimension by) {
        return switch (by) {
            case DISTRICT ->
                settings.districts().stream().map(Grouped::district).toList();
            case DISTRICT_GROUP -> orNone(settings.districtGroups().stream());
            case PROVIDER -> orNone(settings.providers().stream());
            case GOAL -> measure.goals();
            case INDIGENOUS_STATUS ->
                orNone(Arrays.stream(IndigenousStatus.values()).map(Enum::name));
            case AGE_GROUP -> settings.ageGroups();
            case HOLDER -> throw new IllegalArgumentException("holders are not published");
        };
    }

    /** In which group a district is on the last day; {@code none} when it is in none. */
    String groupOf(String district) {
        return settings.districts().stream()
                .filter(d -> d.district().equals(district))
                .map(Grouped::group)
                .findFirst()
                .orElse(Dimension.NONE);
    }

    private static List<String> orNone(Stream<String> values) {
        return Stream.concat(values, Stream.of(Dimension.NONE)).toList();
    }
}
