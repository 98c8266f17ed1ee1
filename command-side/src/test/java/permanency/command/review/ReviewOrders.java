package permanency.command.review;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import java.util.List;
import permanency.events.consultation.Participant;

/** Commands around reviews, complete unless a test takes something away. */
final class ReviewOrders {

    private static final Participant RECIPIENT = new Participant("J. Okafor", "Manager casework", "harbour-families");
    private static final Participant COORDINATOR = new Participant("R. Petrov", "Permanency Coordinator", "DCJ");

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
}
