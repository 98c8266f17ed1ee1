package permanency.query.extract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field that records of a kind have to have in what was recorded of them, and so may lack (R130).
 *
 * @param kind {@code consultation}, {@code review}, {@code proposal} or {@code application}, which is also where the event
 *     has it
 * @param mayBeEmpty whether an empty list is an answer
 * @param ofFormalOnes whether informal consultations do without it
 */
public record RecordedField(String kind, String field, boolean mayBeEmpty, boolean ofFormalOnes) {

    /** Each once, though the data set may have several fields of it. */
    public static List<RecordedField> all() {
        return Stream.of(
                        of("consultation", ExtractedConsultation.class),
                        of("review", ExtractedReview.class),
                        of("proposal", ExtractedGoalChange.class),
                        of("application", ExtractedExtension.class))
                .flatMap(fields -> fields)
                .distinct()
                .toList();
    }

    private static Stream<RecordedField> of(String kind, Class<? extends Record> extracted) {
        return Arrays.stream(extracted.getRecordComponents())
                .map(component -> component.getAnnotation(Element.class))
                .filter(element -> element != null && !element.recordedAs().isEmpty())
                .map(element -> new RecordedField(
                        kind,
                        element.recordedAs(),
                        element.values().endsWith(Texts.NONE),
                        element.need() == Need.FORMAL));
    }
}
