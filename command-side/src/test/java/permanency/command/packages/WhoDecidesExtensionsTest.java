package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.director;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.named;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.stateWideDelegate;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.plus;
import static permanency.command.delegation.ExtensionAuthority.R99;
import static permanency.command.packages.PackageOrders.approve;
import static permanency.command.packages.PackageOrders.refuse;
import static permanency.command.packages.PackagePast.applied;
import static permanency.command.packages.PackagePast.appliedUnderDcj;
import static permanency.command.packages.PackagePast.approved;
import static permanency.events.delegation.DelegatedDecision.EXTENSION;
import static permanency.events.delegation.DelegatedDecision.GOAL_CHANGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.command.ChildFixture;
import permanency.command.delegation.Entries;
import permanency.command.submission.Actor;
import permanency.events.delegation.AuthorityKind;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;

class WhoDecidesExtensionsTest {

    private static ChildFixture by(Actor actor) {
        return given(applied()).on("2021-10-10").by(actor);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"1, true", "4, true", "5, true", "6, false", "null, false"},
            nullValues = "null")
    void level_five_and_above_decides(Integer level, boolean decides) {
        for (var decision : List.of(approve(6), refuse())) {
            var outcome = by(delegate(level, SWS)).when(decision);
            if (decides) {
                outcome.isAcceptedBy(R99);
            } else {
                outcome.isRefusedBy(R99);
            }
        }
    }

    @Test
    void a_delegate_belongs_to_the_district_or_to_the_whole_state() {
        by(delegate(4, ILLAWARRA)).when(approve(6)).isRefusedBy(R99).saying("another district");
        by(stateWideDelegate()).when(approve(6)).isAcceptedBy(R99);
        by(director()).when(refuse()).isAcceptedBy(R99);
    }

    @Test
    void a_coordinator_never_decides_with_or_without_a_pilot() {
        for (var coordinator : List.of(pilotCoordinator(), with(coordinator(11, SWS), "level", 5))) {
            by(coordinator).when(approve(6)).isRefusedBy(R99);
            by(coordinator)
                    .under(Entries.pilot("2020-01-01", null))
                    .when(approve(6))
                    .isRefusedBy(R99);
            by(coordinator)
                    .under(Entries.pilot("2020-01-01", null))
                    .when(refuse())
                    .isRefusedBy(R99);
        }
    }

    @Test
    void a_provider_does_not_decide() {
        by(with(practitioner(), "level", 3)).when(approve(6)).isRefusedBy(R99);
    }

    @Test
    void whoever_applied_does_not_decide() {
        var applicant = named(caseworker().id(), managerCasework());
        given(appliedUnderDcj())
                .on("2021-10-10")
                .by(applicant)
                .when(approve(6))
                .isRefusedBy(R99)
                .saying("applied");
        given(appliedUnderDcj()).on("2021-10-10").by(applicant).when(refuse()).isRefusedBy(R99);
        given(appliedUnderDcj())
                .on("2021-10-10")
                .by(managerCasework())
                .when(approve(6))
                .isAcceptedBy(R99);
    }

    @Test
    void the_decision_names_the_authority_it_rests_on() {
        var authority = by(director())
                .when(approve(6))
                .recorded(ExtensionApproved.class)
                .authority();
        assertThat(authority.kind()).isEqualTo(AuthorityKind.DELEGATION_LEVEL);
        assertThat(authority.level().value()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-09, 5, true",
        "2021-10-10, 5, false",
        "2021-10-10, 4, true",
        "2021-10-11, 4, false",
        "2021-10-11, 2, true"
    })
    void the_level_is_that_of_the_register_on_the_day_of_the_decision(String day, int level, boolean decides) {
        var outcome = given(applied())
                .under(
                        Entries.level(EXTENSION, 4, "2021-10-10"),
                        Entries.level(EXTENSION, 2, "2021-10-11"),
                        Entries.level(GOAL_CHANGE, 1, "2021-01-01"))
                .on(day)
                .by(delegate(level, SWS))
                .when(approve(6));
        if (decides) {
            outcome.isAcceptedBy(R99);
        } else {
            outcome.isRefusedBy(R99).saying("It takes level");
        }
    }

    @Test
    void the_decision_says_which_entry_of_the_register_it_rests_on() {
        var authority = given(applied())
                .under(Entries.level(EXTENSION, 4, "2021-10-10"), Entries.level(GOAL_CHANGE, 1, "2021-01-01"))
                .on("2021-10-10")
                .by(director())
                .when(refuse())
                .recorded(ExtensionRefused.class)
                .authority();
        assertThat(authority.entry())
                .isEqualTo(Entries.level(EXTENSION, 4, "2021-10-10").entryId());
        assertThat(authority.levelDemanded().value()).isEqualTo(4);
        assertThat(authority.registerVersion()).isEqualTo(1);
    }

    @Test
    void a_decision_is_taken_back_by_the_level_of_its_own_day() {
        var decided = plus(applied(), approved("2021-09-20", 6));
        var voiding = voidRecord(approved("2021-09-20", 6).recordId(), "It was a sibling's.");
        given(decided)
                .under(Entries.level(EXTENSION, 3, "2021-09-21"))
                .on("2021-10-10")
                .by(managerCasework())
                .when(voiding)
                .isAcceptedBy(R99);
        given(decided)
                .under(Entries.level(EXTENSION, 3, "2021-09-20"))
                .on("2021-10-10")
                .by(managerCasework())
                .when(voiding)
                .isRefusedBy(R99);
    }

    @Test
    void the_level_is_a_setting_of_its_own() {
        var strict = with(ChildFixture.LADDER, "extension", 3);
        assertThat(strict.atOrAbove(strict.goalChange(), strict.extension())).isFalse();
        assertThat(strict.atOrAbove(strict.extension(), strict.goalChange())).isTrue();
    }
}
