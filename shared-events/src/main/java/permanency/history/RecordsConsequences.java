package permanency.history;

import static permanency.policy.Clause.clause;

import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.records.UploadOutstanding;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionPurpose;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter records: which records are not in ChildStory yet. */
public final class RecordsConsequences {

    public static final Clause R129 = clause(
            "R129", "DCJ uploads each consultation, review and other permanency discussion to ChildStory, once.");

    private RecordsConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .filter(fact -> isToBeUploaded(fact, history))
                .map(discussion -> outstanding(discussion, history))
                .filter(outstanding -> !outstanding.occurredOn().equals(outstanding.until()))
                .map(Consequence.class::cast);
    }

    /**
     * A cohort review is a review of each child it looks at; a Group Supervision is a discussion in each of its sessions,
     * when it is about permanency.
     */
    public static boolean isToBeUploaded(ChildEvent fact, ChildHistory history) {
        return fact instanceof ConsultationRecorded
                || fact instanceof ProgressReviewRecorded
                || fact instanceof CohortFindingRecorded
                || fact instanceof GroupSupervisionHeld session
                        && history.supervisions()
                                .find(session.supervisionId())
                                .filter(s -> s.purpose() != GroupSupervisionPurpose.NOT_PERMANENCY)
                                .isPresent();
    }

    private static UploadOutstanding outstanding(ChildEvent discussion, ChildHistory history) {
        var uploadedOn = history.records()
                .uploadOf(discussion.recordId())
                .map(ChildStoryUploadConfirmed::occurredOn)
                .orElse(null);
        return new UploadOutstanding(discussion.childId(), discussion.occurredOn(), discussion.recordId(), uploadedOn);
    }
}
