package permanency.command.goal;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.history.CareConsequences.R4;
import static permanency.history.RegistrationConsequences.R11;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import permanency.command.delegation.GoalAuthority;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.history.ChildHistory;
import permanency.history.ScheduleRules;
import permanency.policy.Clause;

/** Chapter goal: the goal that DCJ sets without a proposal. */
public final class GoalRules {

    public static final Clause R1 = clause("R1", "DCJ sets the first goal of a child; a provider does not.");
    public static final Clause R2 = clause("R2", "The goal is one of the five case plan goals.");
    public static final Clause R3 = clause(
            "R3",
            "A child has one current goal at any date: a goal that is set is changed by a proposal and a decision.");

    private GoalRules() {}

    public static List<ChildEvent> decide(SetGoal set, Entry entry, GoalAuthority authority) {
        var from = set.effectiveFrom();
        var history = entry.standingOn(from);
        R1.requireAuthority(authority.actor().isOfDcj() || authority.isOfDelegatedProvider(history));
        var basis = authority.toSet(history);
        requireOccurred("effectiveFrom", from, entry);
        requireUnder18("effectiveFrom", from, history);
        var current = history.goals().current();
        R3.require(current.isEmpty() || isOutgrownByEntryToCare(current.get().goal(), history));
        R3.requireField(
                current.isEmpty() || from.isAfter(current.get().from()),
                "effectiveFrom",
                "lies before the current goal");
        requireNothingElseOn(from, history);
        requireFits(set.goal(), from, history);
        return List.of(new CasePlanGoalSet(
                set.childId(),
                entry.recordId(),
                from,
                set.goal(),
                ScheduleRules.of(entry.reference()).targetOn(set.goal(), from),
                entry.kept(CasePlanGoalSet.class, CasePlanGoalSet::authority, basis),
                set.reasons(),
                ScheduleRules.of(entry.reference()).version(from)));
    }

    /** R4: what the goal must fit is the care the child was in on the day. */
    static void requireFits(CasePlanGoal goal, LocalDate day, ChildHistory history) {
        R4.require(history.asAt(day).care().fits(goal));
    }

    /** R11: on the eighteenth birthday and later no goal is set, proposed, approved or achieved. */
    static void requireUnder18(String field, LocalDate day, ChildHistory history) {
        R11.requireField(!history.registration().hasLeftBy(day), field, "lies after the child's time in the program");
    }

    /** A goal that was achieved since had its days, and they stay its own. */
    private static void requireNothingElseOn(LocalDate from, ChildHistory history) {
        R3.requireField(
                history.goals().periods().stream().allMatch(p -> p.until() == null || !from.isBefore(p.until())),
                "effectiveFrom",
                "lies before the end of an earlier goal");
    }

    private static boolean isOutgrownByEntryToCare(CasePlanGoal current, ChildHistory history) {
        return history.care().isInCare() && current == CasePlanGoal.FAMILY_PRESERVATION;
    }
}
