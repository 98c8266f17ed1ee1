package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.enterCare;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.plus;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.status;
import static permanency.events.culture.IndigenousStatus.ABORIGINAL;
import static permanency.events.culture.IndigenousStatus.BOTH;
import static permanency.events.culture.IndigenousStatus.NEITHER;
import static permanency.events.culture.IndigenousStatus.TORRES_STRAIT_ISLANDER;
import static permanency.history.RetentionConsequences.R120;
import static permanency.history.RetentionConsequences.R135;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permanency.command.Changed;
import permanency.events.ProviderId;
import permanency.events.care.CareArrangement;
import permanency.events.care.PlacementEnded;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.PlacementType;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.records.PlacementRecordsFallDue;
import permanency.events.records.RetentionClassified;

class RetentionTest {

    private static IndigenousStatusRecorded learned(IndigenousStatus status, String day) {
        return new IndigenousStatusRecorded(CHILD, id("status " + day), day(day), status, "an aunt");
    }

    @ParameterizedTest
    @EnumSource(names = {"ABORIGINAL", "TORRES_STRAIT_ISLANDER", "BOTH"})
    void permanent_from_the_placement_of_an_Aboriginal_or_Torres_Strait_Islander_child(IndigenousStatus status) {
        var retention = given(registered(), status(status))
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isAcceptedBy(R120)
                .follows(RetentionClassified.class);
        assertThat(retention.occurredOn()).isEqualTo("2019-11-01");
    }

    @ParameterizedTest
    @EnumSource(names = {"STATUTORY", "SUPPORTED", "SUPPORTED_NO_ORDER"})
    void in_statutory_and_in_supported_care(CareArrangement arrangement) {
        given(registered(), status(BOTH))
                .by(caseworker())
                .when(Changed.with(enterCare("2019-11-01"), "arrangement", arrangement))
                .follows(RetentionClassified.class);
    }

    @Test
    void not_of_another_child_and_not_in_other_care() {
        given(registered(), status(NEITHER))
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .followsNo(RetentionClassified.class);
        given(registered(), status(TORRES_STRAIT_ISLANDER))
                .by(caseworker())
                .when(Changed.with(enterCare("2019-11-01"), "arrangement", CareArrangement.VOLUNTARY))
                .followsNo(RetentionClassified.class);
    }

    @Test
    void from_the_day_on_which_the_second_of_both_is_so() {
        var retention = given(registered(), status(NEITHER), learned(ABORIGINAL, "2020-02-01"))
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .follows(RetentionClassified.class);
        assertThat(retention.occurredOn()).isEqualTo("2020-02-01");
    }

    @Test
    void what_is_learned_later_does_not_shorten_it() {
        given(registered(), status(ABORIGINAL), inCare("2019-11-01"), learned(NEITHER, "2020-02-01"))
                .by(caseworker())
                .when(enterCare("2020-03-01"))
                .isAcceptedBy(R120)
                .follows(RetentionClassified.class);
    }

    @Test
    void nor_does_it_end_when_what_led_to_it_was_an_error() {
        given(registered(), status(ABORIGINAL), inCare("2019-11-01"))
                .by(caseworker())
                .when(voidRecord(id("entry"), "It was the brother."))
                .isAcceptedBy(R120)
                .follows(RetentionClassified.class);
    }

    private static final PlacementRecorded PLACEMENT = new PlacementRecorded(
            CHILD,
            id("placement"),
            day("2019-11-01"),
            PlacementType.FOSTER_CARE,
            null,
            ProviderId.of("harbour-families"));

    private static PlacementEnded ended(String day) {
        return new PlacementEnded(CHILD, id("end of placement"), day(day), PLACEMENT.recordId());
    }

    @Test
    void a_provider_delivers_the_records_of_a_placement_seven_years_after_it() {
        var history = plus(restoration(), PLACEMENT, ended("2020-02-29"));
        given(history).on("2027-02-27").by(caseworker()).when(letTimePass()).followsNo(PlacementRecordsFallDue.class);
        var due = given(history)
                .on("2027-02-28")
                .by(caseworker())
                .when(letTimePass())
                .isAcceptedBy(R135)
                .follows(PlacementRecordsFallDue.class);
        assertThat(due.provider()).isEqualTo(ProviderId.of("harbour-families"));
    }

    @Test
    void while_the_placement_lasts_it_keeps_them() {
        given(plus(restoration(), PLACEMENT))
                .on("2035-01-01")
                .by(caseworker())
                .when(letTimePass())
                .isAcceptedBy(R135)
                .followsNo(PlacementRecordsFallDue.class);
    }
}
