package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.events.supervision.GroupSupervisionPurpose;
import permanency.reference.Reference;

/** Part 2: copies that providers wait for, and records that are not in ChildStory. */
final class OutstandingFold {

    /** On the last of them the copy is in time (R52). */
    private static final int BUSINESS_DAYS = 10;

    private OutstandingFold() {}

    static Stream<Thing> of(ChildThen child) {
        var copies = child.all(ProgressReviewRecorded.class)
                .filter(review -> child.on(review.occurredOn()).responsibility().isWithProvider())
                .flatMap(review ->
                        outstanding("copies-outstanding", review, lateFrom(review), copiedOn(review, child), child)
                                .stream());
        var uploads = child.history().inOrder().stream()
                .filter(fact -> isToBeUploaded(fact, child))
                .flatMap(fact ->
                        outstanding("uploads-outstanding", fact, fact.occurredOn(), uploadedOn(fact, child), child)
                                .stream());
        return Stream.concat(copies, uploads);
    }

    private static Optional<Thing> outstanding(
            String measure, ChildEvent record, LocalDate since, Optional<LocalDate> done, ChildThen child) {
        var isOpen = !since.isAfter(child.until)
                && done.filter(day -> !day.isAfter(child.until)).isEmpty();
        return isOpen
                ? Optional.of(Thing.of(measure, record.recordId(), child.until).since(since))
                : Optional.empty();
    }

    private static LocalDate lateFrom(ProgressReviewRecorded review) {
        return Reference.bundled().calendar().plusBusinessDays(review.documentedOn(), BUSINESS_DAYS + 1);
    }

    private static Optional<LocalDate> copiedOn(ProgressReviewRecorded review, ChildThen child) {
        return child.all(ReviewCopyProvided.class)
                .filter(copy -> copy.reviewId().equals(review.reviewId()))
                .map(ReviewCopyProvided::occurredOn)
                .findFirst();
    }

    private static Optional<LocalDate> uploadedOn(ChildEvent record, ChildThen child) {
        return child.all(ChildStoryUploadConfirmed.class)
                .filter(upload -> upload.uploaded().equals(record.recordId()))
                .map(ChildStoryUploadConfirmed::occurredOn)
                .findFirst();
    }

    private static boolean isToBeUploaded(ChildEvent fact, ChildThen child) {
        return fact instanceof ConsultationRecorded
                || fact instanceof ProgressReviewRecorded
                || fact instanceof CohortFindingRecorded
                || fact instanceof GroupSupervisionHeld session
                        && child.find(GroupSupervisionOpened.class, session.supervisionId())
                                .filter(opened -> opened.purpose() != GroupSupervisionPurpose.NOT_PERMANENCY)
                                .isPresent();
    }
}
