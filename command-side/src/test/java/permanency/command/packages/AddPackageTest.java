package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.packages.PackageOrders.add;
import static permanency.command.packages.PackageOrders.addSpecialist;
import static permanency.command.packages.PackageOrders.assess;
import static permanency.command.packages.PackageOrders.close;
import static permanency.command.packages.PackagePast.ADDED;
import static permanency.command.packages.PackagePast.added;
import static permanency.command.packages.PackageRules.R105;
import static permanency.command.packages.PackageRules.R106;
import static permanency.command.packages.PackageRules.R90;
import static permanency.command.packages.PackageRules.R92;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R131;
import static permanency.events.packages.PackageKind.BASELINE;
import static permanency.events.packages.PackageKind.CASE_PLAN_GOAL;
import static permanency.events.packages.PackageKind.SPECIALIST;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.Past;
import permanency.command.records.VoidRecord;
import permanency.events.Participant;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageKind;
import permanency.events.packages.PackageStarted;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.history.PackagePeriod;
import permanency.history.PackagePlan;

class AddPackageTest {

    @ParameterizedTest
    @EnumSource(
            value = PackageKind.class,
            names = {"BASELINE", "CHILD_NEEDS"})
    void packages_of_other_kinds_stand_beside_each_other(PackageKind kind) {
        var outcome = given(restoration())
                .and(added(kind, "THE_FIRST", "2020-01-10", null))
                .by(caseworker())
                .when(add(kind, "THE_SECOND", "2020-02-01"))
                .isAcceptedBy(R90)
                .records(PackageAdded.class);
        assertThat(PackagePlan.current(outcome.history(), LocalDate.parse("2020-02-01")))
                .extracting(PackagePeriod::name)
                .containsExactly("RESTORATION", "THE_FIRST", "THE_SECOND");
    }

    @Test
    void the_package_of_the_goal_is_not_added_by_hand() {
        given(restoration())
                .by(caseworker())
                .when(add(CASE_PLAN_GOAL, "GUARDIANSHIP", "2020-02-01"))
                .isRefusedBy(R90)
                .naming("kind");
        given(registered())
                .by(caseworker())
                .when(add(CASE_PLAN_GOAL, "RESTORATION", "2020-02-01"))
                .isRefusedBy(R90);
    }

    @Test
    void a_package_ends_after_it_starts() {
        given(restoration())
                .by(caseworker())
                .when(with(add(BASELINE, "FOSTER_CARE", "2020-02-01"), "endsOn", "2020-02-01"))
                .isRefusedBy(R90)
                .naming("endsOn");
        given(restoration())
                .by(caseworker())
                .when(with(add(BASELINE, "FOSTER_CARE", "2020-02-01"), "endsOn", "2020-02-02"))
                .isAcceptedBy(R90);
    }

    @Test
    void a_package_does_not_start_tomorrow() {
        given(restoration())
                .by(caseworker())
                .when(add(BASELINE, "FOSTER_CARE", "2020-07-01"))
                .isAcceptedBy(R131);
        given(restoration())
                .by(caseworker())
                .when(add(BASELINE, "FOSTER_CARE", "2020-07-02"))
                .isRefusedBy(R131)
                .naming("startsOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "approvedOn", "approvedBy.name", "approvedBy.role", "approvedBy.organisation"})
    void a_specialist_package_names_its_eligibility_approval(String part) {
        given(restoration())
                .by(caseworker())
                .when(without(addSpecialist("OTHER", "2020-02-01"), "eligibility." + part))
                .isRefusedBy(R92)
                .naming("eligibility." + part);
        given(restoration())
                .by(caseworker())
                .when(addSpecialist("OTHER", "2020-02-01"))
                .isAcceptedBy(R92);
    }

    @Test
    void without_an_approval_there_is_no_specialist_package() {
        given(restoration())
                .by(caseworker())
                .when(add(SPECIALIST, "OTHER", "2020-02-01"))
                .isRefusedBy(R92);
        given(restoration())
                .by(caseworker())
                .when(addSpecialist("SOMETHING", "2020-02-01"))
                .isRefusedBy(R92)
                .naming("name");
    }

    @Test
    void a_specialist_package_starts_on_the_day_of_its_approval_at_the_earliest() {
        var add = addSpecialist("OTHER", "2020-02-01");
        given(restoration())
                .by(caseworker())
                .when(with(add, "eligibility.approvedOn", "2020-02-01"))
                .isAcceptedBy(R92);
        given(restoration())
                .by(caseworker())
                .when(with(add, "eligibility.approvedOn", "2020-02-02"))
                .isRefusedBy(R92)
                .naming("startsOn");
    }

    @Test
    void those_who_weighed_it_may_be_recorded() {
        var recorded = given(restoration())
                .by(caseworker())
                .when(addSpecialist("OTHER", "2020-02-01"))
                .isAcceptedBy(R105)
                .recorded(PackageAdded.class);
        assertThat(recorded.weighedBy())
                .extracting(Participant::role)
                .containsExactly("Caseworker", "Permanency Coordinator", "Contract Manager");
        given(restoration())
                .by(caseworker())
                .when(with(
                        addSpecialist("OTHER", "2020-02-01"),
                        "weighedBy",
                        List.of(new Participant(null, "Caseworker", "harbour-families"))))
                .isRefusedBy(R130)
                .naming("weighedBy[0].name");
    }

    @Test
    void coordinators_and_providers_advise_and_do_not_add() {
        given(restoration())
                .by(coordinator(SWS))
                .when(add(BASELINE, "FOSTER_CARE", "2020-02-01"))
                .isRefusedBy(R105);
        given(restoration())
                .by(practitioner())
                .when(add(BASELINE, "FOSTER_CARE", "2020-02-01"))
                .isRefusedBy(R105);
        given(restoration()).by(practitioner()).when(assess("2020-02-01")).isRefusedBy(R105);
        given(restoration())
                .and(added(BASELINE, "FOSTER_CARE", "2020-01-10", null))
                .by(coordinator(SWS))
                .when(close("2020-02-01"))
                .isRefusedBy(R105);
    }

    @Test
    void complex_needs_are_approved_by_dcj() {
        var complex = addSpecialist("COMPLEX_NEEDS", "2020-02-01");
        given(restoration()).by(managerCasework()).when(complex).isAcceptedBy(R106);
        given(restoration()).by(practitioner()).when(complex).isRefusedBy(R106);
        given(restoration()).by(coordinator(SWS)).when(complex).isRefusedBy(R106);
        given(restoration())
                .by(managerCasework())
                .when(with(complex, "eligibility.approvedBy.organisation", "harbour-families"))
                .isRefusedBy(R106);
        given(restoration())
                .by(managerCasework())
                .when(with(complex, "eligibility.approvedBy.role", "Permanency Coordinator"))
                .isRefusedBy(R106);
        given(restoration())
                .by(managerCasework())
                .when(without(complex, "eligibility"))
                .isRefusedBy(R92);
        given(restoration())
                .by(managerCasework())
                .when(with(without(complex, "eligibility"), "kind", BASELINE))
                .isRefusedBy(R92);
    }

    @Test
    void a_package_is_corrected_and_keeps_its_id() {
        var started = given(restoration())
                .and(added(BASELINE, "FOSTER_CARE", "2020-01-10", null))
                .by(caseworker())
                .correcting(ADDED, "It began later.")
                .when(add(BASELINE, "FOSTER_CARE", "2020-01-20"))
                .records(RecordCorrected.class, PackageAdded.class)
                .history()
                .consequences()
                .all(PackageStarted.class);
        assertThat(started)
                .filteredOn(p -> p.packageId().equals(ADDED))
                .singleElement()
                .satisfies(p -> assertThat(p.occurredOn()).isEqualTo("2020-01-20"));
    }

    @Test
    void a_package_that_was_added_in_error_is_voided() {
        given(restoration())
                .and(added(BASELINE, "FOSTER_CARE", "2020-01-10", null))
                .by(caseworker())
                .when(new VoidRecord(Past.CHILD, ADDED, "It is the brother's."))
                .records(RecordVoided.class)
                .follows(PackageStarted.class);
    }
}
