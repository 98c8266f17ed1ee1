package permanency.command.delegation;

import static permanency.command.delegation.GoalAuthority.R72;
import static permanency.command.delegation.GoalAuthority.R73;
import static permanency.command.delegation.GoalAuthority.R77;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.requireDistrictOfDcj;
import static permanency.events.delegation.DelegatedDecision.REGISTER;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.command.submission.Correction;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.RecordId;
import permanency.events.delegation.DecisionLevelSet;
import permanency.events.delegation.DelegationCorrected;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.DelegationVoided;
import permanency.events.delegation.Grade;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;
import permanency.history.Register;
import permanency.history.RegisterEntry;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter delegation: who may enter what into a register. */
public final class RegisterRules {

    public static final Clause R160 = clause(
            "R160",
            "The delegation registers are kept by DCJ delegates of level 3 or above, or of the level that the register"
                    + " demands, of the district or state-wide.");

    private RegisterRules() {}

    static DelegationEvent decide(SetDecisionLevel set, Keeper keeper) {
        requireKeeper(keeper, set);
        var ladder = keeper.demanded().ladder();
        R160.requireField(ladder.holds(set.level()), "level", "does not stand on the ladder");
        R160.requireField(
                set.decision() != REGISTER || ladder.atOrAbove(keeper.actor().level(), set.level()),
                "level",
                "is more senior than whoever sets it, who would not keep the register any more");
        requireDays(set.from(), set.lastDay());
        return new DecisionLevelSet(
                keeper.entryId(), set.from(), set.lastDay(), set.decision(), set.level(), set.instrument());
    }

    static DelegationEvent decide(ApproveLocalArrangement approve, Keeper keeper, Reference reference) {
        requireKeeper(keeper, approve);
        requireDistrictOfDcj("district", approve.district(), approve.from(), reference);
        requireDays(approve.from(), approve.lastDay());
        R72.require(!approve.position().equals(Position.MANAGER_CASEWORK), "Manager Casework needs no arrangement.");
        return new LocalArrangementApproved(
                approve.district(),
                keeper.entryId(),
                approve.from(),
                approve.lastDay(),
                approve.kind(),
                approve.position(),
                minimumGrade(approve.minimumGrade(), R72, keeper),
                approve.scope(),
                approve.instrument());
    }

    static DelegationEvent decide(StartPilot start, Keeper keeper, Reference reference) {
        requireKeeper(keeper, start);
        requireDistrictOfDcj("district", start.district(), start.from(), reference);
        requireDays(start.from(), start.lastDay());
        return new PilotStarted(
                start.district(),
                keeper.entryId(),
                start.from(),
                start.lastDay(),
                minimumGrade(start.minimumGrade(), R73, keeper),
                start.instrument());
    }

    static DelegationEvent decide(EndDelegation end, Register register, Keeper keeper, LocalDate today) {
        requireKeeper(keeper, end);
        var entry = find(end.entryId(), register);
        R77.require(!end.from().isBefore(today), "An entry cannot be ended for days that are past.");
        if (entry.isOverBy(end.from())) {
            throw new NotOpen("The entry ends before that day already.");
        }
        return new DelegationEnded(end.district(), end.entryId(), end.from(), end.reason());
    }

    static DelegationEvent decide(VoidDelegation wrong, Register register, Keeper keeper) {
        requireKeeper(keeper, wrong);
        var entry = find(wrong.entryId(), register);
        return new DelegationVoided(wrong.district(), keeper.entryId(), entry.from(), entry.id(), wrong.reason());
    }

    /** What goes before the entry as it should have been. */
    static DelegationEvent decide(Correction correction, RecordId id, DelegationEvent right, Register register) {
        var wrong = find(correction.recordId(), register);
        R132.require(
                register.apply(right).find(wrong.id()).filter(wrong::isLike).isPresent(),
                "The entry named is of another kind.");
        return new DelegationCorrected(right.district(), id, wrong.from(), wrong.id(), correction.reason());
    }

    private static RegisterEntry find(RecordId entryId, Register register) {
        return register.find(entryId).orElseThrow(() -> new NoSuchRecord("entry of the delegation register"));
    }

    private static void requireDays(LocalDate from, LocalDate lastDay) {
        R77.requireField(lastDay == null || !lastDay.isBefore(from), "lastDay", "lies before the first day");
    }

    /** The lowest grade for all arrangements, or a higher one that the entry names. */
    private static Grade minimumGrade(Grade named, Clause rule, Keeper keeper) {
        var lowest = keeper.demanded().ladder().arrangementGrade();
        rule.requireField(
                named == null || named.atOrAbove(lowest), "minimumGrade", "lies below grade " + lowest.value());
        return named == null ? lowest : named;
    }

    /** No coordinator lets coordinators decide, whatever the level in the token. */
    private static void requireKeeper(Keeper keeper, DelegationCommand command) {
        var actor = keeper.actor();
        R160.requireAuthority(actor.isOfDcj() && !actor.isCoordinator());
        R160.requireAuthority(
                keeper.demanded().isReachedBy(actor), keeper.demanded().inWords());
        if (command.district() == null) {
            R160.requireAuthority(actor.coversTheState(), "The levels are kept by a state-wide delegate.");
        } else {
            R160.requireAuthority(actor.covers(command.district()), "The delegate belongs to another district.");
        }
    }
}
