package permanency.query.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import permanency.events.RecordId;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ReviewCopyProvided;

/** What stays open to a provider after it had a case: what it wrote, and reviews of which it was sent a copy (R139). */
final class OwnPart {

    private record Known(long version, RecordId id) {}

    private final String provider;
    private final Set<Long> written = new HashSet<>();
    private final List<Known> copies = new ArrayList<>();
    private final List<Known> records = new ArrayList<>();

    OwnPart(String provider) {
        this.provider = provider;
    }

    /** The next event, of which no more is kept than ids. */
    void on(HistoryEntry entry) {
        if (entry.derived()) {
            return;
        }
        if (provider.equals(entry.recordedBy().organisation())) {
            written.add(entry.version());
        }
        if (entry.event() instanceof ReviewCopyProvided copy
                && copy.recipient() != null
                && provider.equals(copy.recipient().organisation())) {
            copies.add(new Known(entry.version(), copy.about()));
        }
        var record = record(entry);
        if (record != null) {
            records.add(new Known(entry.version(), record));
        }
    }

    /** Which events it is, once all were handed over. */
    Set<Long> versions(Fates fates) {
        var own = new HashSet<>(written);
        for (var copy : copies) {
            if (fates.superseded(copy.version()) == null) {
                own.add(copy.version());
                records.stream().filter(r -> wasSent(r, copy, fates)).forEach(r -> own.add(r.version()));
            }
        }
        return own;
    }

    /** The review as it was recorded when the copy was given. */
    private static boolean wasSent(Known record, Known copy, Fates fates) {
        var superseded = fates.superseded(record.version());
        return record.version() < copy.version()
                && (superseded == null || superseded.by() > copy.version())
                && copy.id().equals(record.id());
    }

    private static RecordId record(HistoryEntry entry) {
        return entry.event() instanceof ProgressReviewCorrected corrected
                ? corrected.reviewId()
                : entry.event().recordId();
    }
}
