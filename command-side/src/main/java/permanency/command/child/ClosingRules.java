package permanency.command.child;

import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;

/** Chapter child: a case that is closed by death, by a move interstate, or otherwise (A34). */
public final class ClosingRules {

    private ClosingRules() {}

    static List<ChildEvent> decide(CloseCase close, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("closedOn", close.closedOn(), entry);
        R130.requireField(
                close.reason() != CaseClosingReason.OTHER
                        || close.note() != null && !close.note().isBlank(),
                "note",
                "says what the other reason is");
        if (entry.history().registration().isClosed()) {
            throw new NotOpen("The case is closed already.");
        }
        return List.of(
                new CaseClosed(close.childId(), entry.recordId(), close.closedOn(), close.reason(), close.note()));
    }
}
