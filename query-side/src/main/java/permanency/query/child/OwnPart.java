package permanency.query.child;

import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ReviewCopyProvided;

/** What stays open to a provider after it had a case: what it wrote, and reviews of which it was sent a copy (R139). */
record OwnPart(String provider, List<HistoryEntry> copies) {

    /** Empty when there is nothing of the kind. The version is that of the newest event of the part. */
    static Optional<KnownHistory> of(KnownHistory known, String provider) {
        var copies = known.entries().stream()
                .filter(e -> e.stands() && isCopyFor(provider, e))
                .toList();
        var own = new OwnPart(provider, copies);
        var shown = known.entries().stream().filter(own::includes).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownHistory(
                                known.asKnownAt(), shown.get(shown.size() - 1).version(), true, shown, known.rules())
                        .only(shown));
    }

    private static boolean isCopyFor(String provider, HistoryEntry entry) {
        return entry.event() instanceof ReviewCopyProvided copy
                && copy.recipient() != null
                && provider.equals(copy.recipient().organisation());
    }

    private boolean includes(HistoryEntry entry) {
        return !entry.derived()
                && (provider.equals(entry.recordedBy().organisation())
                        || copies.contains(entry)
                        || copies.stream().anyMatch(copy -> wasSent(entry, copy)));
    }

    /** The review as it was recorded when the copy was given. */
    private static boolean wasSent(HistoryEntry entry, HistoryEntry copy) {
        return entry.version() < copy.version()
                && (entry.stands() || entry.superseded().by() > copy.version())
                && copy.event().about().equals(review(entry));
    }

    private static RecordId review(HistoryEntry entry) {
        return entry.event() instanceof ProgressReviewCorrected corrected
                ? corrected.reviewId()
                : entry.event().recordId();
    }
}
