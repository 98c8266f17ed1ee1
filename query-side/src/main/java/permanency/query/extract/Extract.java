package permanency.query.extract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of record of the minimum data set.
 *
 * @param name as addresses and files have it
 * @param events by which such a record is made
 */
record Extract<T extends Record & Extracted>(
        String name, Class<T> type, List<String> events, Function<StoredRecord, T> shown) {

    static final List<Extract<?>> ALL = List.of(
            new Extract<>(
                    "consultations",
                    ExtractedConsultation.class,
                    List.of("consultation.ConsultationRecorded"),
                    ExtractedConsultation::of),
            new Extract<>(
                    "reviews",
                    ExtractedReview.class,
                    List.of("review.ProgressReviewRecorded", "review.ProgressReviewCorrected"),
                    ExtractedReview::of),
            new Extract<>(
                    "cohort-reviews",
                    ExtractedCohortReview.class,
                    List.of("review.CohortFindingRecorded"),
                    ExtractedCohortReview::of),
            new Extract<>(
                    "goal-changes",
                    ExtractedGoalChange.class,
                    List.of("goal.GoalChangeProposed"),
                    ExtractedGoalChange::of),
            new Extract<>(
                    "extensions",
                    ExtractedExtension.class,
                    List.of("packages.ExtensionRequested"),
                    ExtractedExtension::of));

    DataSet dataSet() {
        return DataSet.of(type);
    }

    T of(StoredRecord stored) {
        return shown.apply(stored);
    }

    /** The fields that it lacks although it has to have them. */
    List<MissingField> missing(StoredRecord stored) {
        var record = of(stored);
        return dataSet().missing(name, record, stored.ofTheDay()).stream()
                .map(field -> MissingField.of(record, field))
                .toList();
    }

    /** The data dictionary: the fields of all of them. */
    static Stream<DataField> dictionary() {
        return ALL.stream().flatMap(e -> e.dataSet().fields(e.name()).stream());
    }
}
