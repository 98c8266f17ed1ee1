package permanency.command.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.register;
import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.day;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permanency.command.Changed;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.events.ChildEvent;
import permanency.reference.Reference;

/** Which version of a list something was checked against stands with it. */
class VersionsOfReferenceTest {

    @TempDir
    private Path folder;

    private Reference reference;

    @BeforeEach
    void a_list_of_districts_that_changes_on_the_first_of_may_2019() throws IOException {
        Files.writeString(folder.resolve("districts.json"), """
                [{"version": "old", "from": "2017-10-01", "districts": [%1$s]},
                 {"version": "new", "from": "2019-05-01", "districts": [%1$s]}]
                """.formatted("""
                {"code": "%s", "name": "South Western Sydney", "groupSupervisionOnAdoption": false}
                """.formatted(DISTRICT)));
        Files.writeString(folder.resolve("district-groups.json"), """
                [{"version": "none", "from": "2017-10-01", "groups": []}]
                """);
        reference = Reference.from(folder);
    }

    @Test
    void a_registration_tells_the_version_of_its_day() {
        assertThat(registeredOn("2019-04-30").metadata("reference"))
                .isNotEmpty()
                .allMatch(versions -> versions.toString().contains(", districts old, "));
        assertThat(registeredOn("2019-05-01").metadata("reference"))
                .isNotEmpty()
                .allMatch(versions -> versions.toString().contains(", districts new, "));
    }

    private Outcome registeredOn(String day) {
        return given().referringTo(reference).by(caseworker()).when(Changed.with(register(), "registeredOn", day(day)));
    }

    @Test
    void what_is_entered_late_tells_the_version_of_the_day_on_which_it_was_true() {
        var moved = given(registered())
                .referringTo(reference)
                .on("2020-07-01")
                .by(caseworker())
                .when(ChildOrders.stateProfile("2019-04-30", true));
        assertThat(moved.metadata("reference"))
                .containsExactly(reference.versions().on(day("2019-04-30")));
    }

    @Test
    void what_follows_tells_the_version_of_its_own_day() {
        var time = given(registered(), managedBy(HARBOUR, "2019-03-20"))
                .referringTo(reference)
                .by(caseworker())
                .on("2019-07-01")
                .when(letTimePass());
        var missed = time.messages().get(0);
        assertThat(((ChildEvent) missed.getPayload()).occurredOn()).isAfter("2019-04-17");
        assertAllTellTheirOwnDay(time, reference);
    }

    @Test
    void so_does_every_event_of_a_command() {
        var reviewed = given(restoration())
                .by(coordinator(DISTRICT.code()))
                .on("2020-06-30")
                .when(conduct("2020-05-05"));
        assertThat(reviewed.messages()).hasSizeGreaterThan(2);
        assertAllTellTheirOwnDay(reviewed, ChildFixture.REFERENCE);
    }

    private static void assertAllTellTheirOwnDay(Outcome outcome, Reference reference) {
        assertThat(outcome.messages())
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.getMetaData().get("reference"))
                        .isEqualTo(reference.versions().on(((ChildEvent) m.getPayload()).occurredOn())));
    }
}
