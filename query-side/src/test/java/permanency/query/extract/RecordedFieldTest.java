package permanency.query.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import permanency.events.consultation.Consultation;
import permanency.events.goal.Proposal;
import permanency.events.packages.ExtensionApplication;
import permanency.events.review.ProgressReview;

/** Which fields the report's measure of missing ones looks for follows from the data dictionary. */
class RecordedFieldTest {

    private static final Map<String, Class<? extends Record>> CONTENT = Map.of(
            "consultation", Consultation.class,
            "review", ProgressReview.class,
            "proposal", Proposal.class,
            "application", ExtensionApplication.class);

    @Test
    void each_is_there_in_what_is_recorded() {
        assertThat(RecordedField.all())
                .doesNotHaveDuplicates()
                .allSatisfy(f -> assertThat(names(CONTENT.get(f.kind()))).contains(f.field()));
    }

    /** But for whether a consultation is formal, which tells what else it needs. */
    @Test
    void no_mandatory_one_that_is_recorded_under_its_own_name_is_left_out() {
        assertThat(mandatory(ExtractedConsultation.class, Consultation.class)).containsExactly("formality");
        assertThat(mandatory(ExtractedReview.class, ProgressReview.class)).isEmpty();
        assertThat(mandatory(ExtractedGoalChange.class, Proposal.class)).isEmpty();
        assertThat(mandatory(ExtractedExtension.class, ExtensionApplication.class))
                .isEmpty();
    }

    @Test
    void only_lists_of_which_none_is_an_answer_may_be_empty() {
        assertThat(RecordedField.all())
                .filteredOn(RecordedField::mayBeEmpty)
                .extracting(RecordedField::field)
                .containsExactly("recommendations", "supportNeeds", "packageChecks");
    }

    @Test
    void the_dimensions_are_looked_for_once_and_not_in_informal_consultations() {
        assertThat(RecordedField.all())
                .filteredOn(f -> f.field().equals("dimensions"))
                .extracting(RecordedField::kind, RecordedField::ofFormalOnes)
                .containsExactly(tuple("consultation", true), tuple("review", false));
    }

    /** Those that are not looked for. */
    private static List<String> mandatory(Class<? extends Record> extracted, Class<? extends Record> content) {
        return Arrays.stream(extracted.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Element.class))
                .filter(c -> c.getAnnotation(Element.class).need() == Need.MANDATORY)
                .filter(c -> c.getAnnotation(Element.class).recordedAs().isEmpty())
                .map(c -> c.getName())
                .filter(names(content)::contains)
                .toList();
    }

    private static List<String> names(Class<? extends Record> content) {
        return Arrays.stream(content.getRecordComponents())
                .map(c -> c.getName())
                .toList();
    }
}
