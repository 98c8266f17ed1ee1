package permanency.command.care;

import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.ParentalResponsibilityRecorded;

/** Chapter care: facts are stored whatever they break; what they break is for {@link CareConsequences}. */
public final class CareRules {

    private CareRules() {}

    public static List<ChildEvent> decide(RecordEntryToCare entered, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("enteredOn", entered.enteredOn(), entry);
        return List.of(new EntryToCareRecorded(
                entered.childId(), entry.recordId(), entered.enteredOn(), entered.arrangement()));
    }

    public static List<ChildEvent> decide(RecordExitFromCare left, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("leftOn", left.leftOn(), entry);
        return List.of(new ExitFromCareRecorded(left.childId(), entry.recordId(), left.leftOn(), left.reason()));
    }

    public static List<ChildEvent> decide(RecordParentalResponsibility stated, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("from", stated.from(), entry);
        return List.of(
                new ParentalResponsibilityRecorded(stated.childId(), entry.recordId(), stated.from(), stated.holder()));
    }
}
