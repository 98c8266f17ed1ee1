package permanency.command.delegation;

import static permanency.command.delegation.GoalAuthority.R72;
import static permanency.command.delegation.GoalAuthority.R77;
import static permanency.command.records.RecordRules.requireDistrictOfDcj;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.command.submission.Actor;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.RecordId;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter delegation: who may enter what into a district's register. */
public final class RegisterRules {

    public static final Clause R160 = clause(
            "R160",
            "The delegation register is kept by DCJ delegates of level 3 or above, of the district or state-wide.");

    private RegisterRules() {}

    static DelegationEvent decide(
            ApproveLocalArrangement approve,
            RecordId entryId,
            Actor actor,
            DelegationLadder ladder,
            Reference reference) {
        requireKeeper(actor, approve, ladder);
        requireDistrictOfDcj("district", approve.district(), approve.from(), reference);
        requireDays(approve.from(), approve.lastDay());
        R72.require(!approve.position().equals(Position.MANAGER_CASEWORK), "Manager Casework needs no arrangement.");
        return new LocalArrangementApproved(
                approve.district(),
                entryId,
                approve.from(),
                approve.lastDay(),
                approve.position(),
                approve.scope(),
                approve.instrument());
    }

    static DelegationEvent decide(
            StartPilot start, RecordId entryId, Actor actor, DelegationLadder ladder, Reference reference) {
        requireKeeper(actor, start, ladder);
        requireDistrictOfDcj("district", start.district(), start.from(), reference);
        requireDays(start.from(), start.lastDay());
        return new PilotStarted(start.district(), entryId, start.from(), start.lastDay(), start.instrument());
    }

    static DelegationEvent decide(
            EndDelegation end, Register register, Actor actor, DelegationLadder ladder, LocalDate today) {
        requireKeeper(actor, end, ladder);
        var entry =
                register.find(end.entryId()).orElseThrow(() -> new NoSuchRecord("entry of the delegation register"));
        R77.require(!end.from().isBefore(today), "An entry cannot be ended for days that are past.");
        if (entry.lastDay() != null && entry.lastDay().isBefore(end.from())) {
            throw new NotOpen("The entry ends before that day already.");
        }
        return new DelegationEnded(end.district(), end.entryId(), end.from(), end.reason());
    }

    private static void requireDays(LocalDate from, LocalDate lastDay) {
        R77.requireField(lastDay == null || !lastDay.isBefore(from), "lastDay", "lies before the first day");
    }

    private static void requireKeeper(Actor actor, DelegationCommand command, DelegationLadder ladder) {
        R160.requireAuthority(actor.isOfDcj() && ladder.atOrAbove(actor.level(), ladder.register()));
        R160.requireAuthority(actor.covers(command.district()), "The delegate belongs to another district.");
    }
}
