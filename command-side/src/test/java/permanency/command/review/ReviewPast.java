package permanency.command.review;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import java.util.List;
import permanency.command.Actors;
import permanency.command.Past;
import permanency.events.ChildId;
import permanency.events.Participant;
import permanency.events.care.Court;
import permanency.events.care.CourtOrder;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.review.ChallengeWorkRecorded;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.review.ReviewEvidenceLodged;

/** What has happened around the reviews of the child of the tests. */
final class ReviewPast {

    private ReviewPast() {}

    static ReviewEvidenceLodged lodged(String day) {
        return new ReviewEvidenceLodged(
                CHILD,
                id("evidence"),
                day(day),
                List.of("Family time records"),
                Actors.practitioner().party());
    }

    static ReviewCopyProvided copied(String day) {
        return new ReviewCopyProvided(
                CHILD,
                id("copy"),
                day(day),
                id("review 2020-05-05"),
                new Participant("J. Okafor", "Manager casework", "harbour-families"),
                Actors.coordinator(Actors.SWS).party());
    }

    static ChallengeWorkRecorded worked(String day) {
        return new ChallengeWorkRecorded(
                CHILD,
                id("work"),
                day(day),
                "Housing",
                "A tenancy adviser was engaged.",
                new Participant("R. Petrov", "Permanency Coordinator", "DCJ"),
                Actors.practitioner().party());
    }

    static Meeting meetingHeldOn(String day, ChildId... children) {
        return new Meeting(
                List.of(children),
                List.of(Past.DISTRICT),
                Past.HARBOUR.provider(),
                day(day),
                day(day),
                id("held"),
                false);
    }

    static CohortFindingRecorded found(String day, boolean consultationNeeded) {
        return new CohortFindingRecorded(
                CHILD,
                id("finding"),
                day(day),
                id("cohort"),
                consultationNeeded,
                "An aunt came forward.",
                "coordinator-417");
    }

    /** An interim order made on 12 November 2019. */
    static CourtOrderRecorded orderUntil(String lastDay) {
        var order = new CourtOrder(
                CourtOrderKind.INTERIM, Court.CHILDRENS_COURT, lastDay == null ? null : day(lastDay), null, null, null);
        return new CourtOrderRecorded(CHILD, id("order"), day("2019-11-12"), order);
    }
}
