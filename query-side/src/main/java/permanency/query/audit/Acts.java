package permanency.query.audit;

import permanency.events.ChildEvent;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewVoided;
import permanency.query.audit.Change.Act;
import permanency.query.child.HistoryEntry;
import permanency.query.child.KnownHistory;

/** By which recordings the events of a history came to stand, or ceased to. */
record Acts(KnownHistory history) {

    /** Of what stands: its own recording, or the correction of which it is a part; of a consequence, that of its fact. */
    Act thatBrought(HistoryEntry entry) {
        return act(history.entries().stream()
                .filter(e -> !e.stands() && !e.derived())
                .filter(e -> e.superseded().replacements().contains(entry.version()))
                .map(e -> event(e.superseded().by()))
                .findFirst()
                .orElse(entry));
    }

    /** Of what stood before and does not any more. */
    Act thatEnded(HistoryEntry entry) {
        return act(event(event(entry.version()).superseded().by()));
    }

    private Act act(HistoryEntry entry) {
        var cause = entry.becauseOf() == null ? entry : event(entry.becauseOf());
        return new Act(cause.version(), cause.name(), cause.recordedAt(), cause.recordedBy(), reason(cause.event()));
    }

    private HistoryEntry event(long version) {
        return history.entries().get((int) version);
    }

    private static String reason(ChildEvent event) {
        if (event instanceof RecordCorrected e) {
            return e.reason();
        } else if (event instanceof RecordVoided e) {
            return e.reason();
        } else if (event instanceof ProgressReviewCorrected e) {
            return e.correctionReason();
        } else if (event instanceof ProgressReviewVoided e) {
            return e.reason();
        }
        return null;
    }
}
