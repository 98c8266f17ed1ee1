package permanency.command.child;

import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireDistrictOfDcj;
import static permanency.command.records.RecordRules.requireOccurred;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.child.ChildProfileRecorded;

/** Chapter child: what may change of what registration said. Like registration, DCJ records it. */
public final class ProfileRules {

    private ProfileRules() {}

    static List<ChildEvent> decide(RecordChildProfile record, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("statedOn", record.statedOn(), entry);
        return List.of(
                new ChildProfileRecorded(record.childId(), entry.recordId(), record.statedOn(), record.profile()));
    }

    static List<ChildEvent> decide(MoveToDistrict move, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("movedOn", move.movedOn(), entry);
        requireDistrictOfDcj("to", move.to(), move.movedOn(), entry.reference());
        requireDistrictOfDcj("to", move.to(), move.movedOn(), entry.reference());
        var then = entry.history().asAt(move.movedOn()).registration();
        if (move.to().equals(then.district())) {
            throw new NotOpen("The child is of that district on that day already.");
        }
        return List.of(new ChildMovedDistrict(move.childId(), entry.recordId(), move.movedOn(), move.to()));
    }
}
