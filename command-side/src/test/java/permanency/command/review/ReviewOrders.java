package permanency.command.review;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import java.util.List;
import java.util.stream.Stream;
import permanency.events.ChildId;
import permanency.events.Participant;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.review.CohortFinding;

/** Commands around reviews, complete unless a test takes something away. */
final class ReviewOrders {

    private static final Participant RECIPIENT = new Participant("J. Okafor", "Manager casework", "harbour-families");
    private static final Participant COORDINATOR = new Participant("R. Petrov", "Permanency Coordinator", "DCJ");

    private static final RecordId MEETING = id("meeting");

    private ReviewOrders() {}

    /** Of the review that {@link permanency.command.Past} holds of 5 May 2020. */
    static ProvideReviewCopy copy(String day) {
        return new ProvideReviewCopy(CHILD, id("review 2020-05-05"), day(day), RECIPIENT);
    }

    static LodgeReviewEvidence lodge(String day) {
        return new LodgeReviewEvidence(CHILD, day(day), List.of("Family time records"));
    }

    static RecordChallengeWork work(String day) {
        return new RecordChallengeWork(CHILD, day(day), "Housing", "A tenancy adviser was engaged.", COORDINATOR);
    }

    static RecordCohortFinding find(String day, boolean consultationNeeded) {
        return new RecordCohortFinding(CHILD, id("cohort"), day(day), consultationNeeded, "An aunt came forward.");
    }

    static ConveneReviewMeeting convene(String plannedOn, ChildId... children) {
        return new ConveneReviewMeeting(MEETING, day(plannedOn), ProviderId.of("harbour-families"), List.of(children));
    }

    static PostponeReviewMeeting postpone(String plannedOn) {
        return new PostponeReviewMeeting(MEETING, plannedOn == null ? null : day(plannedOn), "Illness.");
    }

    static CancelReviewMeeting cancel() {
        return new CancelReviewMeeting(MEETING, "The children are reviewed one by one.");
    }

    static HoldReviewMeeting hold(String day) {
        return new HoldReviewMeeting(MEETING, day(day));
    }

    static ConductCohortReview lookAt(String day, ChildId... children) {
        var findings = Stream.of(children)
                .map(child -> new CohortFinding(child, true, "An aunt came forward."))
                .toList();
        return new ConductCohortReview(id("cohort"), day(day), "Settled children", "Long term care", findings);
    }
}
