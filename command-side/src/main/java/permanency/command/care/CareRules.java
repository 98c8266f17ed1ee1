package permanency.command.care;

import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.partly;

import java.time.LocalDate;
import java.util.List;
import permanency.command.submission.Actor;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.history.ChildHistory;
import permanency.policy.Clause;

/** Chapter care: facts are stored whatever they break; what they break opens an exception. */
public final class CareRules {

    public static final Clause R4 =
            partly("R4", "Out of care only family preservation fits; in care any other goal does.", "leaving care");

    private CareRules() {}

    public static List<ChildEvent> decide(
            RecordEntryToCare entry, RecordId recordId, ChildHistory history, Actor actor, LocalDate today) {
        R159.requireAuthority(actor.isOfDcj());
        requireOccurred("enteredOn", entry.enteredOn(), history, today);
        var entered = new EntryToCareRecorded(entry.childId(), recordId, entry.enteredOn(), entry.arrangement());
        var goal = history.goals().current();
        if (goal.isPresent() && !history.apply(entered).care().fits(goal.get().goal())) {
            return List.of(entered, goalDoesNotFit(entered));
        }
        return List.of(entered);
    }

    private static ComplianceExceptionOpened goalDoesNotFit(EntryToCareRecorded entered) {
        return new ComplianceExceptionOpened(
                entered.childId(),
                entered.occurredOn(),
                R4.number(),
                entered.recordId(),
                "The child entered care with the goal family preservation.");
    }
}
