package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.consult;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.consultation;
import static permanency.command.Past.consulted;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.restoration;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordsOrders.upload;
import static permanency.command.records.RecordsOrders.uploaded;
import static permanency.history.RecordsConsequences.R129;

import org.junit.jupiter.api.Test;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.RecordId;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.records.RecordCorrected;
import permanency.events.records.UploadOutstanding;

class ConfirmChildStoryUploadTest {

    private static final RecordId CONSULTATION = id("consultation");

    @Test
    void a_consultation_is_outstanding_from_its_day_until_it_is_uploaded() {
        var outstanding = given(restoration())
                .by(coordinator(SWS))
                .when(consult("2020-06-01"))
                .isAcceptedBy(R129)
                .follows(UploadOutstanding.class);
        assertThat(outstanding.occurredOn()).isEqualTo("2020-06-01");
        assertThat(outstanding.until()).isNull();
        var ended = given(consulted())
                .by(coordinator(SWS))
                .when(upload(CONSULTATION, "2020-06-03"))
                .isAcceptedBy(R129)
                .records(ChildStoryUploadConfirmed.class)
                .follows(UploadOutstanding.class);
        assertThat(ended.until()).isEqualTo("2020-06-03");
    }

    @Test
    void a_review_is_outstanding_too() {
        given(restoration())
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isAcceptedBy(R129)
                .follows(UploadOutstanding.class);
    }

    @Test
    void uploaded_on_its_day_it_never_was_outstanding() {
        given(consulted())
                .by(coordinator(SWS))
                .when(upload(CONSULTATION, "2020-06-01"))
                .isAcceptedBy(R129)
                .followsNo(UploadOutstanding.class);
    }

    @Test
    void it_is_uploaded_on_its_day_at_the_earliest_and_today_at_the_latest() {
        given(consulted())
                .by(coordinator(SWS))
                .when(upload(CONSULTATION, "2020-05-31"))
                .isRefusedBy(R131)
                .naming("uploadedOn");
        given(consulted())
                .on("2020-06-02")
                .by(coordinator(SWS))
                .when(upload(CONSULTATION, "2020-06-03"))
                .isRefusedBy(R131)
                .naming("uploadedOn");
    }

    @Test
    void dcj_uploads() {
        given(consulted())
                .by(caseworker())
                .when(upload(CONSULTATION, "2020-06-03"))
                .isAcceptedBy(R129);
        given(consulted())
                .by(practitioner())
                .when(upload(CONSULTATION, "2020-06-03"))
                .isRefusedBy(R129);
    }

    @Test
    void what_is_no_discussion_is_not_uploaded_nor_what_is_unknown_or_uploaded_already() {
        given(consulted())
                .by(coordinator(SWS))
                .when(upload(id("entry"), "2020-06-03"))
                .isRefusedBy(R129)
                .naming("recordId");
        given(restoration())
                .by(coordinator(SWS))
                .when(upload(CONSULTATION, "2020-06-03"))
                .isRejectedAs(NoSuchRecord.class);
        given(plus(consulted(), uploaded(CONSULTATION, "2020-06-03")))
                .by(coordinator(SWS))
                .when(upload(CONSULTATION, "2020-06-04"))
                .isRejectedAs(NotOpen.class);
    }

    @Test
    void an_upload_is_corrected_and_voided() {
        var history = plus(consulted(), uploaded(CONSULTATION, "2020-06-03"));
        var corrected = given(history)
                .by(coordinator(SWS))
                .correcting(id("upload"), "A slip of the pen.")
                .when(upload(CONSULTATION, "2020-06-10"))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, ChildStoryUploadConfirmed.class)
                .follows(UploadOutstanding.class);
        assertThat(corrected.until()).isEqualTo("2020-06-10");
        var voided = given(history)
                .by(coordinator(SWS))
                .when(voidRecord(id("upload"), "It is of another child."))
                .isAcceptedBy(R132)
                .follows(UploadOutstanding.class);
        assertThat(voided.until()).isNull();
    }

    @Test
    void a_record_that_was_uploaded_may_be_corrected_and_voided_all_the_same() {
        var history = plus(consulted(), uploaded(CONSULTATION, "2020-06-03"));
        given(history)
                .by(coordinator(SWS))
                .correcting(CONSULTATION, "The day was wrong.")
                .when(consult("2020-05-30"))
                .isAcceptedBy(R132)
                .follows(UploadOutstanding.class);
        var voided = given(history)
                .by(coordinator(SWS))
                .when(voidRecord(CONSULTATION, "It was of another child."))
                .isAcceptedBy(R132)
                .followsNo(UploadOutstanding.class);
        assertThat(voided.history().asAt(day("2020-07-01")).records().uploadOf(CONSULTATION))
                .isPresent();
        assertThat(consultation("2020-06-01").recordId()).isEqualTo(CONSULTATION);
    }
}
