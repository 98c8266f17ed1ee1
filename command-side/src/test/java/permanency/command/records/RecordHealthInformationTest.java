package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.restoration;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R162;
import static permanency.policy.HeldApart.R141;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordHealthInformationTest {

    private static final RecordHealthInformation KNOWN =
            new RecordHealthInformation(CHILD, day("2020-02-11"), Disability.YES, "Hearing loss", "Needs assessment");

    @Test
    void dcj_enters_it_and_no_event_tells() {
        var kept = new ArrayList<RecordHealthInformation>();
        given(restoration())
                .keepingHealthIn((entry, submission) -> kept.add(entry))
                .by(caseworker())
                .when(KNOWN)
                .isAcceptedBy(R141)
                .recordsNothing();
        assertThat(kept).containsExactly(KNOWN);
    }

    @Test
    void a_provider_does_not_nor_another_district() {
        given(restoration()).by(practitioner()).when(KNOWN).isRefusedBy(R141);
        given(restoration()).by(coordinator(ILLAWARRA)).when(KNOWN).isRefusedBy(R162);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disability", "purpose"})
    void it_says_what_it_was_collected_for(String part) {
        given(restoration())
                .by(caseworker())
                .when(without(KNOWN, part))
                .isRefusedBy(R141)
                .naming(part);
    }

    @Test
    void it_was_stated_today_at_the_latest() {
        given(restoration()).on("2020-02-11").by(caseworker()).when(KNOWN).isAcceptedBy(R131);
        given(restoration())
                .on("2020-02-10")
                .by(caseworker())
                .when(KNOWN)
                .isRefusedBy(R131)
                .naming("statedOn");
    }
}
