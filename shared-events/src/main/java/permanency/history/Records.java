package permanency.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.RecordId;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.RecordAnnotated;
import permanency.events.records.RecordKeepingEvent;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;

/** Chapter records: what was recorded about records. */
public record Records(List<RecordKeepingEvent> kept) {

    static final Records EMPTY = new Records(List.of());

    Records apply(RecordKeepingEvent event) {
        var more = new ArrayList<>(kept);
        more.add(event);
        return new Records(List.copyOf(more));
    }

    /** Where the record is in ChildStory. */
    public Optional<ChildStoryUploadConfirmed> uploadOf(RecordId recordId) {
        return all(ChildStoryUploadConfirmed.class)
                .filter(u -> u.uploaded().equals(recordId))
                .findFirst();
    }

    public Optional<RecordingIssueRaised> issue(RecordId issueId) {
        return all(RecordingIssueRaised.class)
                .filter(i -> i.recordId().equals(issueId))
                .findFirst();
    }

    public Optional<RecordingIssueResolved> resolutionOf(RecordId issueId) {
        return all(RecordingIssueResolved.class)
                .filter(r -> r.issueId().equals(issueId))
                .findFirst();
    }

    /** What stands beside the record. */
    public List<RecordAnnotated> annotationsOf(RecordId recordId) {
        return all(RecordAnnotated.class)
                .filter(a -> a.annotated().equals(recordId))
                .toList();
    }

    public boolean isClosed(String exception) {
        return all(ComplianceExceptionClosed.class).anyMatch(c -> c.exception().equals(exception));
    }

    private <E extends RecordKeepingEvent> Stream<E> all(Class<E> kind) {
        return kept.stream().filter(kind::isInstance).map(kind::cast);
    }
}
