package permanency.command.packages;

import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.named;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.plus;
import static permanency.command.delegation.ExtensionAuthority.R99;
import static permanency.command.packages.PackagePast.applied;
import static permanency.command.packages.PackagePast.approved;
import static permanency.command.packages.PackagePast.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.WithUnit;
import permanency.events.ChildEvent;
import permanency.events.packages.ExtensionRequested;

/** A decision on an extension is taken back by somebody who might have taken it. */
class VoidExtensionDecisionTest {

    private static void assertVoidedByDelegates(ChildEvent decision) {
        var voiding = voidRecord(decision.recordId(), "It was a sibling's.");
        decided(decision).by(delegate(5, ILLAWARRA)).when(voiding).isRefusedBy(R99);
        decided(decision).by(delegate(6, SWS)).when(voiding).isRefusedBy(R99);
        decided(decision).by(delegate(null, SWS)).when(voiding).isRefusedBy(R99);
        decided(decision).by(delegate(5, SWS)).when(voiding).isAcceptedBy(R99);
        decided(decision)
                .by(named("manager-202", delegate(4, "*")))
                .when(voiding)
                .isAcceptedBy(R99);
        decided(decision).by(WithUnit.manager()).when(voiding).isAcceptedBy(R99);
    }

    private static ChildFixture decided(ChildEvent decision) {
        return given(WithUnit.in(plus(applied(), decision))).on("2021-10-10").recordedBy(managerCasework());
    }

    @Test
    void an_approval() {
        assertVoidedByDelegates(approved("2021-09-20", 6));
    }

    @Test
    void a_refusal() {
        assertVoidedByDelegates(refused("2021-09-20"));
    }

    @Test
    void whoever_applied_voids_no_decision_on_it() {
        var applicant = managerCasework().party();
        for (var decision : List.of(approved("2021-09-20", 6), refused("2021-09-20"))) {
            var past = plus(applied(), decision).stream()
                    .map(e -> e instanceof ExtensionRequested r ? with(r, "applicant", applicant) : e)
                    .toList();
            given(past)
                    .on("2021-10-10")
                    .by(managerCasework())
                    .when(voidRecord(decision.recordId(), "It was a sibling's."))
                    .isRefusedBy(R99)
                    .saying("Whoever applied");
        }
    }
}
