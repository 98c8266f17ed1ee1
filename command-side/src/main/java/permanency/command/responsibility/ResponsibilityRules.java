package permanency.command.responsibility;

import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireCaseManager;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.SecondaryResponsibilityRecorded;
import permanency.events.responsibility.SubcontractingRecorded;
import permanency.events.responsibility.TransferMeetingHeld;
import permanency.policy.Clause;

/** Chapter responsibility: what is recorded around a transfer, and what is none. */
public final class ResponsibilityRules {

    public static final Clause R21 = clause(
            "R21", "What ChildStory calls internal primary case responsibility is secondary responsibility of DCJ.");
    public static final Clause R22 =
            clause("R22", "A provider that subcontracts keeps case responsibility; only the holder subcontracts.");

    private ResponsibilityRules() {}

    public static List<ChildEvent> decide(RecordTransferMeeting met, Entry entry) {
        requireCaseManager(met.heldOn(), entry);
        requireOccurred("heldOn", met.heldOn(), entry);
        return List.of(new TransferMeetingHeld(met.childId(), entry.recordId(), met.heldOn(), met.to()));
    }

    /** Whoever has primary responsibility keeps it (R16). */
    public static List<ChildEvent> decide(ImportChildStoryResponsibility imported, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("from", imported.from(), entry);
        R21.requireField(
                imported.nominatedUnit() != null && !imported.nominatedUnit().isBlank(),
                "nominatedUnit",
                "names the unit of DCJ");
        return List.of(new SecondaryResponsibilityRecorded(
                imported.childId(), entry.recordId(), imported.from(), imported.nominatedUnit(), imported.label()));
    }

    public static List<ChildEvent> decide(RecordSubcontracting contracted, Entry entry) {
        requireCaseManager(contracted.from(), entry);
        requireOccurred("from", contracted.from(), entry);
        var holder = entry.history().asAt(contracted.from()).responsibility().holder();
        R22.require(
                holder.equals(CaseHolder.provider(contracted.provider())),
                "That provider did not manage the case on the day.");
        R22.requireField(
                contracted.until() == null || !contracted.until().isBefore(contracted.from()),
                "until",
                "lies before its start");
        return List.of(new SubcontractingRecorded(
                contracted.childId(),
                entry.recordId(),
                contracted.from(),
                contracted.provider(),
                contracted.subcontractor(),
                contracted.service(),
                contracted.until()));
    }
}
