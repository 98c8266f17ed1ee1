package permanency.command.care;

import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.requireCaseManager;
import static permanency.command.records.RecordRules.requireOccurred;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.care.ComplexityRecorded;
import permanency.events.care.SignificantChangeReason;
import permanency.events.care.SignificantChangeRecorded;

/** Chapter care: what changed around a child, and what makes permanency hard to reach. */
public final class ChangeRules {

    private ChangeRules() {}

    public static List<ChildEvent> decide(RecordSignificantChange changed, Entry entry) {
        requireCaseManager(changed.changedOn(), entry);
        requireOccurred("changedOn", changed.changedOn(), entry);
        R130.requireField(
                changed.reason() != SignificantChangeReason.OTHER
                        || changed.note() != null && !changed.note().isBlank(),
                "note",
                "says what the other reason is");
        return List.of(new SignificantChangeRecorded(
                changed.childId(),
                entry.recordId(),
                changed.changedOn(),
                changed.reason(),
                changed.concerns(),
                changed.note()));
    }

    public static List<ChildEvent> decide(RecordComplexity noted, Entry entry) {
        requireCaseManager(noted.notedOn(), entry);
        requireOccurred("notedOn", noted.notedOn(), entry);
        return List.of(new ComplexityRecorded(noted.childId(), entry.recordId(), noted.notedOn(), noted.note()));
    }
}
