package permanency.query.report.folded;

import static permanency.events.consultation.ConsultationTrigger.COHORT_REVIEW_IDENTIFIED;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;

import java.util.stream.Stream;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.review.CohortFindingRecorded;

/** Part 9: what cohort reviews found, what followed, and which goals were changed from long term care. */
final class LongTermCareFold {

    private LongTermCareFold() {}

    static Stream<Thing> of(ChildThen child) {
        var findings = child.inQuarter(CohortFindingRecorded.class).flatMap(found -> of(found, child));
        var changes = child.all(GoalChangeApproved.class)
                .filter(a -> a.from() == LONG_TERM_CARE && child.isInQuarter(a.decidedOn()))
                .map(a -> Thing.of("goal-changes-out-of-long-term-care", a.recordId(), a.decidedOn())
                        .as(a.to())
                        .under(LONG_TERM_CARE));
        return Stream.concat(findings, changes);
    }

    private static Stream<Thing> of(CohortFindingRecorded found, ChildThen child) {
        var looked = Thing.of("cohort-reviews", found.cohortReviewId(), found.occurredOn());
        var finding = thing("cohort-findings", found);
        return found.consultationNeeded()
                ? Stream.of(looked, finding.as("CONSULTATION_NEEDED"), followed(found, child))
                : Stream.of(looked, finding.as("NO_CONSULTATION_NEEDED"));
    }

    private static Thing followed(CohortFindingRecorded found, ChildThen child) {
        var thing = thing("cohort-consultations", found);
        return ConsultationFold.formal(child)
                .filter(ChildThen.by(child.until))
                .filter(c -> !c.occurredOn().isBefore(found.occurredOn()) && answers(c, found))
                .findFirst()
                .map(c -> thing.as("FOLLOWED").value((int)
                        (c.occurredOn().toEpochDay() - found.occurredOn().toEpochDay())))
                .orElseGet(() -> thing.as("NOT_FOLLOWED"));
    }

    private static boolean answers(ConsultationRecorded held, CohortFindingRecorded found) {
        return held.consultation().triggers().contains(COHORT_REVIEW_IDENTIFIED)
                || held.consultation().answeredTasks().contains(found.recordId());
    }

    private static Thing thing(String measure, CohortFindingRecorded found) {
        return Thing.of(measure, found.recordId(), found.occurredOn());
    }
}
