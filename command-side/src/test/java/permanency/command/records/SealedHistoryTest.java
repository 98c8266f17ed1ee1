package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.holding;
import static permanency.command.Actors.managerCasework;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.consulted;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.records.NoteRules.R137;
import static permanency.command.records.RecordsOrders.annotate;
import static permanency.events.goal.CasePlanGoal.ADOPTION;
import static permanency.history.SealingConsequences.R142;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.submission.Actor;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.goal.PermanencyOutcome;
import permanency.events.records.RecordAnnotated;
import permanency.events.records.RecordSealed;
import permanency.events.records.RecordVoided;

class SealedHistoryTest {

    private static final RecordId CONSULTATION = id("consultation");
    private static final Actor RECORDS_OFFICER = holding("RECORDS_OFFICER", 8, "*");
    private static final String WHY = "The adopted person asked for their record.";

    private static ChildFixture achieved(PermanencyOutcome outcome) {
        var achieved = new PermanencyAchieved(
                CHILD, id("achieved"), day("2020-06-20"), outcome, null, ADOPTION, day("2021-11-12"), true);
        List<ChildEvent> history = plus(consulted(), achieved);
        return given(history);
    }

    @Test
    void an_adoption_seals_the_history_from_its_day_on() {
        var sealed = achieved(PermanencyOutcome.ADOPTION)
                .by(RECORDS_OFFICER)
                .because(WHY)
                .when(annotate(CONSULTATION, "2020-06-25"))
                .isAcceptedBy(R142)
                .isAcceptedBy(R137)
                .records(RecordAnnotated.class)
                .follows(RecordSealed.class);
        assertThat(sealed.occurredOn()).isEqualTo("2020-06-20");
    }

    @Test
    void nobody_else_goes_on_with_it_and_none_without_a_reason() {
        for (var somebody : List.of(caseworker(), coordinator("*"), managerCasework())) {
            achieved(PermanencyOutcome.ADOPTION)
                    .by(somebody)
                    .because(WHY)
                    .when(annotate(CONSULTATION, "2020-06-25"))
                    .isRefusedBy(R142);
        }
        achieved(PermanencyOutcome.ADOPTION)
                .by(RECORDS_OFFICER)
                .when(annotate(CONSULTATION, "2020-06-25"))
                .isRefusedBy(R142)
                .saying("Access-Reason");
    }

    @Test
    void the_reason_stays_with_what_is_recorded() {
        var outcome = achieved(PermanencyOutcome.ADOPTION)
                .by(RECORDS_OFFICER)
                .because(WHY)
                .when(annotate(CONSULTATION, "2020-06-25"));
        assertThat(outcome.messages())
                .allSatisfy(m -> assertThat(m.getMetaData()).containsEntry("accessReason", WHY));
    }

    @Test
    void another_outcome_seals_nothing() {
        achieved(PermanencyOutcome.GUARDIANSHIP)
                .by(caseworker())
                .when(annotate(CONSULTATION, "2020-06-25"))
                .isAcceptedBy(R142)
                .followsNo(RecordSealed.class);
    }

    @Test
    void an_adoption_that_was_not_is_voided_by_who_may_go_on_and_opens_the_history() {
        achieved(PermanencyOutcome.ADOPTION)
                .recordedBy(managerCasework())
                .by(RECORDS_OFFICER)
                .because("It was recorded for the sister.")
                .when(voidRecord(id("achieved"), "It was recorded for the sister."))
                .isAcceptedBy(R142)
                .records(RecordVoided.class)
                .followsNo(RecordSealed.class);
    }
}
