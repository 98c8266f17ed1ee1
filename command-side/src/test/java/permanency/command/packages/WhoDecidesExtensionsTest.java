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
import static permanency.command.delegation.ExtensionAuthority.R99;
import static permanency.command.packages.PackageOrders.approve;
import static permanency.command.packages.PackageOrders.refuse;
import static permanency.command.packages.PackagePast.applied;
import static permanency.command.packages.PackagePast.appliedUnderDcj;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.command.ChildFixture;
import permanency.command.delegation.Entries;
import permanency.command.submission.Actor;
import permanency.events.delegation.AuthorityKind;
import permanency.events.packages.ExtensionApproved;

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

    @Test
    void the_level_is_a_setting_of_its_own() {
        var strict = with(ChildFixture.LADDER, "extension", 3);
        assertThat(strict.atOrAbove(strict.goalChange(), strict.extension())).isFalse();
        assertThat(strict.atOrAbove(strict.extension(), strict.goalChange())).isTrue();
    }
}
