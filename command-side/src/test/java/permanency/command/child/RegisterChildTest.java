package permanency.command.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.register;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.culture.CultureRules.R113;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import permanency.command.EnteredIdentities;
import permanency.command.submission.KeyReused;
import permanency.command.submission.StaleView;
import permanency.command.submission.Submission;
import permanency.command.submission.Taken;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.child.ChildRegistered;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;

class RegisterChildTest {

    private final EnteredIdentities identities = new EnteredIdentities();

    @Test
    void dcj_registers_a_child_and_no_review_is_due() {
        given().by(caseworker())
                .when(register())
                .isAcceptedBy(R159)
                .records(ChildRegistered.class, IndigenousStatusRecorded.class)
                .noReviewDue();
    }

    @Test
    void a_provider_does_not_register_a_child() {
        given().by(practitioner()).when(register()).isRefusedBy(R159);
    }

    @Test
    void the_status_is_not_assumed_where_nobody_states_it() {
        given().by(caseworker())
                .when(without(register(), "indigenousStatus"))
                .isRefusedBy(R113)
                .naming("indigenousStatus");
    }

    @Test
    void a_status_without_its_source_is_refused() {
        given().by(caseworker())
                .when(with(register(), "indigenousStatusSource", " "))
                .isRefusedBy(R113)
                .naming("indigenousStatusSource");
    }

    @Test
    void enquiries_under_way_is_a_status_to_state() {
        var outcome = given().by(caseworker())
                .when(with(register(), "indigenousStatus", IndigenousStatus.ENQUIRIES_UNDER_WAY))
                .isAcceptedBy(R113);
        assertThat(outcome.recorded(IndigenousStatusRecorded.class).source()).isEqualTo("mother");
    }

    @Test
    void registration_today_is_accepted_and_tomorrow_refused() {
        given().on("2019-03-01").by(caseworker()).when(register()).isAcceptedBy(R131);
        given().on("2019-02-28")
                .by(caseworker())
                .when(register())
                .isRefusedBy(R131)
                .naming("registeredOn");
    }

    @Test
    void a_child_is_registered_in_a_district_of_dcj() {
        given().by(caseworker())
                .when(with(register(), "district", DistrictId.of("MELBOURNE")))
                .isRefusedBy(R131)
                .naming("district");
    }

    @Test
    void today_is_the_day_it_is_in_sydney() {
        var firstOfMarchInSydney = Clock.fixed(Instant.parse("2019-02-28T13:00:00Z"), ZoneOffset.UTC);
        given().at(firstOfMarchInSydney).by(caseworker()).when(register()).isAcceptedBy(R131);
        var stillFebruary = Clock.fixed(Instant.parse("2019-02-28T12:59:59Z"), ZoneOffset.UTC);
        given().at(stillFebruary).by(caseworker()).when(register()).isRefusedBy(R131);
    }

    @Test
    void a_child_may_be_registered_on_the_day_of_birth_and_not_before() {
        given().by(caseworker())
                .when(with(register(), "dateOfBirth", day("2019-03-01")))
                .isAcceptedBy(R131);
        given().by(caseworker())
                .when(with(register(), "dateOfBirth", day("2019-03-02")))
                .isRefusedBy(R131)
                .naming("dateOfBirth");
    }

    @Test
    void the_identity_is_entered_once_and_stands_in_no_event() {
        var outcome = given().keepingIdentitiesIn(identities).by(caseworker()).when(register());
        assertThat(identities.entered()).containsExactly(new Identity("A. Child", "CS-1001"));
        assertThat(outcome.messages()).noneMatch(m -> m.toString().contains("CS-1001"));
        assertThat(outcome.messages()).noneMatch(m -> m.toString().contains("A. Child"));
    }

    @Test
    void a_retry_enters_no_second_identity() {
        var key = UUID.randomUUID();
        var first = given().keepingIdentitiesIn(identities)
                .withKey(key)
                .by(caseworker())
                .when(register());
        var again = first.then()
                .keepingIdentitiesIn(identities)
                .withKey(key)
                .by(caseworker())
                .when(register())
                .recordsNothing();
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(first.receipt().stream()).isEqualTo(CHILD.toString());
        assertThat(identities.entered()).hasSize(1);
    }

    @Test
    void a_retry_with_another_name_is_no_retry() {
        var key = UUID.randomUUID();
        var first = given().keepingIdentitiesIn(identities)
                .withKey(key)
                .by(caseworker())
                .when(register());
        first.then()
                .keepingIdentitiesIn(identities)
                .withKey(key)
                .by(caseworker())
                .when(with(register(), "identity", new Identity("Another Name", "CS-1001")))
                .isRejectedAs(KeyReused.class);
    }

    @Test
    void nothing_is_entered_for_a_child_that_is_refused() {
        given().keepingIdentitiesIn(identities)
                .by(practitioner())
                .when(register())
                .isRefusedBy(R159);
        assertThat(identities.entered()).isEmpty();
    }

    @Test
    void a_child_whose_identity_is_taken_is_not_registered() {
        given().keepingIdentitiesIn(new EnteredIdentities() {
                    @Override
                    public void enter(ChildId childId, Identity identity, Submission submission) {
                        throw new Taken("registered already");
                    }
                })
                .by(caseworker())
                .when(register())
                .isRejectedAs(Taken.class);
    }

    @Test
    void a_child_that_nobody_can_have_seen_has_no_version() {
        given().havingSeen(3)
                .by(caseworker())
                .when(register())
                .isRejectedAs(
                        StaleView.class, stale -> assertThat(stale.current()).isEqualTo(-1));
    }
}
