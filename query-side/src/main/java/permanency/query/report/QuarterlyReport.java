package permanency.query.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which measures the quarterly report has (A29). Whoever changes what one of them counts raises the layout. */
final class QuarterlyReport {

    static final String KIND = "quarterly";
    static final String LAYOUT = "3";

    static final List<Measure> MEASURES = Stream.of(
                    CaseloadMeasures.ALL,
                    ReviewMeasures.ALL,
                    HeightenedMeasures.ALL,
                    ConsultationMeasures.ALL,
                    GoalChangeMeasures.ALL,
                    TwoYearMeasures.ALL,
                    ExtensionMeasures.ALL,
                    PermanencyMeasures.ALL,
                    LongTermCareMeasures.ALL,
                    CultureMeasures.ALL,
                    ActivityMeasures.ALL,
                    DataQualityMeasures.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Measure::part))
            .toList();

    private QuarterlyReport() {}

    static Optional<Measure> measure(String key) {
        return MEASURES.stream().filter(m -> m.key().equals(key)).findFirst();
    }
}
