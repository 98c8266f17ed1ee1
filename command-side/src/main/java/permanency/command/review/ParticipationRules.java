package permanency.command.review;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.command.review.ContentRules.R53;
import static permanency.command.review.ContentRules.R59;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.Participant;
import permanency.events.review.ChallengeWorkRecorded;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.review.ReviewEvidenceLodged;
import permanency.history.ChildHistory;
import permanency.policy.Clause;

/** Chapter review: what the provider brings to a review, does between reviews, and gets afterwards. */
public final class ParticipationRules {

    public static final Clause R51 = clause(
            "R51", "A coordinator records the copy of a review that the provider was given, with day and recipient.");

    private ParticipationRules() {}

    public static List<ChildEvent> decide(ProvideReviewCopy provide, Entry entry) {
        R51.requireAuthority(entry.actor().isCoordinator());
        var history = entry.history();
        var review = history.reviews().find(provide.reviewId()).orElseThrow(() -> new NoSuchRecord("review"));
        requireOccurred("providedOn", provide.providedOn(), entry);
        R51.requireField(!provide.providedOn().isBefore(review.occurredOn()), "providedOn", "lies before the review");
        requireNamed(R51, "recipient", provide.recipient());
        var atReview = history.asAt(review.occurredOn()).responsibility();
        R51.require(atReview.isWithProvider(), "DCJ managed this child on the day of the review: no copy is needed.");
        R51.requireField(
                provide.recipient().organisation().equals(atReview.organisation()),
                "recipient.organisation",
                "is not the provider that managed the case on the day of the review");
        return List.of(new ReviewCopyProvided(
                provide.childId(),
                entry.recordId(),
                provide.providedOn(),
                provide.reviewId(),
                provide.recipient(),
                entry.actor().party()));
    }

    public static List<ChildEvent> decide(LodgeReviewEvidence lodge, Entry entry) {
        var then = entry.history().asAt(lodge.lodgedOn());
        requireOfProvider(R53, then, entry);
        requireOccurred("lodgedOn", lodge.lodgedOn(), entry);
        R53.requireField(
                lodge.items() != null && lodge.items().stream().anyMatch(item -> item != null && !item.isBlank()),
                "items",
                "is empty");
        return List.of(new ReviewEvidenceLodged(
                lodge.childId(),
                entry.recordId(),
                lodge.lodgedOn(),
                lodge.items(),
                entry.actor().party()));
    }

    public static List<ChildEvent> decide(RecordChallengeWork work, Entry entry) {
        var then = entry.history().asAt(work.workedOn());
        requireOfProvider(R59, then, entry);
        requireOccurred("workedOn", work.workedOn(), entry);
        R59.missing()
                .unlessGiven("challenge", work.challenge())
                .unlessGiven("action", work.action())
                .refuseIfAny();
        requireNamed(R59, "coordinator", work.coordinator());
        R59.requireField(work.coordinator().isCoordinator(), "coordinator", "is no Permanency Coordinator");
        return List.of(new ChallengeWorkRecorded(
                work.childId(),
                entry.recordId(),
                work.workedOn(),
                work.challenge(),
                work.action(),
                work.coordinator(),
                entry.actor().party()));
    }

    /** The provider does so itself, while it manages the case; or a coordinator writes it down for it. */
    private static void requireOfProvider(Clause clause, ChildHistory then, Entry entry) {
        var actor = entry.actor();
        clause.requireAuthority(
                actor.isCoordinator() || manages(actor, then) && manages(actor, entry.history()),
                "It comes from the provider that manages the case, or from a coordinator.");
        clause.require(then.responsibility().isWithProvider(), "DCJ managed this child on that day.");
    }

    private static boolean manages(Actor actor, ChildHistory history) {
        return history.responsibility().isWithProvider()
                && actor.organisation().equals(history.responsibility().organisation());
    }

    private static void requireNamed(Clause clause, String field, Participant person) {
        clause.missing()
                .unlessGiven(field + ".name", person == null ? null : person.name())
                .unlessGiven(field + ".role", person == null ? null : person.role())
                .unlessGiven(field + ".organisation", person == null ? null : person.organisation())
                .refuseIfAny();
    }
}
