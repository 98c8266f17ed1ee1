package permanency.command.care;

import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.requireCaseManager;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.command.records.RecordRules.requireProvider;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.care.PlacementEnded;
import permanency.events.care.PlacementRecorded;

/** Chapter care: where a child in care lives, from when until when. */
public final class PlacementRules {

    private PlacementRules() {}

    public static List<ChildEvent> decide(RecordPlacement placed, Entry entry) {
        requireCaseManager(placed.startedOn(), entry);
        requireOccurred("startedOn", placed.startedOn(), entry);
        if (placed.provider() != null) {
            requireProvider("provider", placed.provider(), placed.startedOn(), entry.reference());
        }
        return List.of(new PlacementRecorded(
                placed.childId(),
                entry.recordId(),
                placed.startedOn(),
                placed.type(),
                placed.therapeuticCare(),
                placed.provider()));
    }

    public static List<ChildEvent> decide(EndPlacement ended, Entry entry) {
        var care = entry.history().care();
        var placement = care.placement(ended.placementId()).orElseThrow(() -> new NoSuchRecord("placement"));
        requireCaseManager(ended.endedOn(), entry);
        requireOccurred("endedOn", ended.endedOn(), entry);
        R131.requireField(!ended.endedOn().isBefore(placement.occurredOn()), "endedOn", "lies before its start");
        if (care.endOf(placement).isPresent()) {
            throw new NotOpen("The placement has ended already.");
        }
        return List.of(new PlacementEnded(ended.childId(), entry.recordId(), ended.endedOn(), ended.placementId()));
    }
}
