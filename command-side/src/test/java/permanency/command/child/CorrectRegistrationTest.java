package permanency.command.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.register;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.plus;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.status;
import static permanency.command.culture.CultureRules.R113;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.CorrectionRules.R163;
import static permanency.command.records.RecordRules.R131;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.EnteredIdentities;
import permanency.command.submission.KeyReused;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.records.RecordCorrected;

class CorrectRegistrationTest {

    private static final RecordId REGISTRATION = new RecordId(CHILD.value());

    private final EnteredIdentities identities = new EnteredIdentities();

    private static ChildFixture correcting() {
        return given(restoration()).by(caseworker()).correcting(REGISTRATION, "The certificate says so.");
    }

    private static CorrectRegistration right(Map<String, ?> changes) {
        return new CorrectRegistration(CHILD, with(register(), changes));
    }

    @Test
    void what_is_right_takes_the_place_of_what_was_registered_and_nothing_else_moves() {
        var outcome = correcting()
                .when(right(Map.of("dateOfBirth", day("2014-08-13"), "indigenousStatus", IndigenousStatus.ABORIGINAL)))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, ChildRegistered.class, IndigenousStatusRecorded.class)
                .dueOn("2020-05-12");
        assertThat(outcome.history().registration().dateOfBirth()).isEqualTo("2014-08-13");
        assertThat(outcome.history().culture().isAboriginalOrTorresStraitIslander())
                .isTrue();
        assertThat(outcome.history().care().isInCare()).isTrue();
        assertThat(outcome.receipt().recordId()).isEqualTo(REGISTRATION);
    }

    @Test
    void a_district_that_was_wrong_never_was() {
        var outcome = correcting().when(right(Map.of("district", ChildOrders.ILLAWARRA)));
        assertThat(outcome.history().asAt(day("2019-03-01")).registration().district())
                .isEqualTo(ChildOrders.ILLAWARRA);
    }

    @Test
    void the_identity_gets_another_version_and_stands_in_no_event() {
        var outcome = correcting()
                .keepingIdentitiesIn(identities)
                .when(right(Map.of("identity", new Identity("Right Name", "CS-2002"))));
        assertThat(identities.entered()).containsExactly(new Identity("Right Name", "CS-2002"));
        assertThat(outcome.messages()).noneMatch(m -> m.toString().contains("Right Name"));
        assertThat(outcome.messages()).noneMatch(m -> m.toString().contains("CS-2002"));
    }

    @Test
    void a_retry_enters_nothing_and_one_with_another_name_is_none() {
        var key = UUID.randomUUID();
        var first = correcting().keepingIdentitiesIn(identities).withKey(key).when(right(Map.of()));
        first.then()
                .keepingIdentitiesIn(identities)
                .withKey(key)
                .by(caseworker())
                .correcting(REGISTRATION, "The certificate says so.")
                .when(right(Map.of()))
                .recordsNothing();
        first.then()
                .keepingIdentitiesIn(identities)
                .withKey(key)
                .by(caseworker())
                .correcting(REGISTRATION, "The certificate says so.")
                .when(right(Map.of("identity", new Identity("Another Name", "CS-1001"))))
                .isRejectedAs(KeyReused.class);
    }

    @Test
    void the_birth_is_not_after_what_is_recorded() {
        var early = plus(List.of(registered(), status(IndigenousStatus.NEITHER)), inCare("2016-05-01"));
        given(early)
                .by(caseworker())
                .correcting(REGISTRATION, "The certificate says so.")
                .when(right(Map.of("dateOfBirth", day("2016-05-01"))))
                .isAcceptedBy(R131);
        given(early)
                .by(caseworker())
                .correcting(REGISTRATION, "The certificate says so.")
                .when(right(Map.of("dateOfBirth", day("2016-05-02"))))
                .isRefusedBy(R131)
                .naming("dateOfBirth");
    }

    @Test
    void it_is_whole_like_a_registration() {
        correcting()
                .when(new CorrectRegistration(CHILD, without(register(), "indigenousStatus")))
                .isRefusedBy(R113)
                .naming("indigenousStatus");
    }

    @Test
    void the_office_that_registered_corrects() {
        correcting()
                .recordedBy(caseworker())
                .by(managerCasework())
                .when(right(Map.of()))
                .isRefusedBy(R163);
        correcting()
                .recordedBy(caseworker())
                .by(practitioner())
                .when(right(Map.of()))
                .isRefusedBy(R163);
        assertThat(id("entry")).isNotEqualTo(REGISTRATION);
    }
}
