package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.consulted;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.NoteRules.R137;
import static permanency.command.records.NoteRules.R144;
import static permanency.command.records.RecordsOrders.annotate;
import static permanency.command.records.RecordsOrders.annotated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permanency.command.submission.NoSuchRecord;
import permanency.events.RecordId;
import permanency.events.records.RecordAnnotated;
import permanency.events.records.RecordCorrected;
import permanency.events.records.WhoseWords;

class AnnotateRecordTest {

    private static final RecordId CONSULTATION = id("consultation");

    @Test
    void the_words_stand_beside_the_record_and_leave_it_as_it_is() {
        var outcome = given(consulted())
                .by(caseworker())
                .when(annotate(CONSULTATION, "2020-06-10"))
                .isAcceptedBy(R144)
                .records(RecordAnnotated.class);
        assertThat(outcome.history().records().annotationsOf(CONSULTATION)).hasSize(1);
        assertThat(outcome.history().record(CONSULTATION))
                .isEqualTo(given(consulted())
                        .by(caseworker())
                        .when(annotate(id("entry"), "2020-06-10"))
                        .history()
                        .record(CONSULTATION));
    }

    @ParameterizedTest
    @EnumSource
    void of_the_child_a_parent_or_an_authorised_person(WhoseWords whose) {
        given(consulted())
                .by(caseworker())
                .when(with(annotate(CONSULTATION, "2020-06-10"), "whose", whose))
                .isAcceptedBy(R144);
    }

    @Test
    void whose_words_they_are_and_which_is_said() {
        given(consulted())
                .by(caseworker())
                .when(with(without(annotate(CONSULTATION, "2020-06-10"), "whose"), "words", " "))
                .isRefusedBy(R144)
                .naming("whose", "words");
    }

    @Test
    void staff_who_manage_the_case_that_day_write_them_down() {
        given(consulted())
                .by(practitioner())
                .when(annotate(CONSULTATION, "2020-06-10"))
                .isAcceptedBy(R144);
        given(consulted())
                .by(practitionerOf("river-and-plain"))
                .when(annotate(CONSULTATION, "2020-06-10"))
                .isRefusedBy(R144);
    }

    @Test
    void a_person_who_has_grown_up_still_has_a_say() {
        given(consulted())
                .on("2035-01-10")
                .by(caseworker())
                .when(annotate(CONSULTATION, "2035-01-09"))
                .isAcceptedBy(R137);
    }

    @Test
    void beside_a_record_that_there_is() {
        given(consulted())
                .by(caseworker())
                .when(annotate(id("another"), "2020-06-10"))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void it_is_corrected_and_voided_and_never_in_the_way_of_the_record() {
        var history = plus(consulted(), annotated(CONSULTATION, "2020-06-10"));
        var corrected = given(history)
                .by(caseworker())
                .correcting(id("annotation"), "They were the father's words.")
                .when(with(annotate(CONSULTATION, "2020-06-10"), "whose", WhoseWords.PARENT))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, RecordAnnotated.class);
        assertThat(corrected.history().records().annotationsOf(CONSULTATION))
                .extracting(RecordAnnotated::whose)
                .containsExactly(WhoseWords.PARENT);
        var voided = given(history)
                .by(caseworker())
                .when(voidRecord(id("annotation"), "The child took it back."))
                .isAcceptedBy(R132);
        assertThat(voided.history().records().annotationsOf(CONSULTATION)).isEmpty();
        given(history)
                .by(coordinator(SWS))
                .when(voidRecord(CONSULTATION, "It was of another child."))
                .isAcceptedBy(R132);
    }
}
