package permanency.command.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityEvent;
import permanency.events.activity.ActivityVoided;

/** What stands in a coordinator's log, corrections applied. */
public record Activities(List<ActivityEvent> entries) {

    static final Activities EMPTY = new Activities(List.of());

    Activities apply(ActivityEvent event) {
        if (event instanceof ActivityCorrected correction) {
            return without(correction.corrects());
        } else if (event instanceof ActivityVoided voided) {
            return without(voided.voids());
        }
        var more = new ArrayList<>(entries);
        more.add(event);
        return new Activities(List.copyOf(more));
    }

    public Optional<ActivityEvent> find(RecordId recordId) {
        return entries.stream().filter(e -> e.recordId().equals(recordId)).findFirst();
    }

    private Activities without(RecordId recordId) {
        return new Activities(
                entries.stream().filter(e -> !e.recordId().equals(recordId)).toList());
    }
}
