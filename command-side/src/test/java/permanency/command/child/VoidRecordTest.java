package permanency.command.child;

import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.consulted;
import static permanency.command.Past.id;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R162;

import org.junit.jupiter.api.Test;
import permanency.command.Outcome;
import permanency.command.submission.Actor;
import permanency.command.submission.NoSuchRecord;

class VoidRecordTest {

    private static Outcome voiding(Actor actor) {
        return given(consulted())
                .recordedBy(coordinator(SWS))
                .by(actor)
                .when(voidRecord(id("consultation"), "It was about the brother."));
    }

    @Test
    void what_is_no_decision_is_voided_in_the_district_of_the_child() {
        voiding(coordinator(SWS)).isAcceptedBy(R162);
        voiding(coordinator("*")).isAcceptedBy(R162);
        voiding(coordinator(ILLAWARRA)).isRefusedBy(R162);
    }

    @Test
    void it_gives_a_reason_and_names_a_record_that_there_is() {
        for (var reason : new String[] {null, "", " "}) {
            given(consulted())
                    .by(coordinator(SWS))
                    .when(voidRecord(id("consultation"), reason))
                    .isRefusedBy(R132)
                    .naming("reason");
        }
        given(consulted())
                .by(coordinator(SWS))
                .when(voidRecord(id("nothing"), "An error."))
                .isRejectedAs(NoSuchRecord.class);
    }
}
