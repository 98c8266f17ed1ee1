package permanency.command.review;

import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.requireDistrict;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.CohortReviewRecorded;
import permanency.history.ChildHistory;
import permanency.policy.Clause;

/** Chapter review: a look across children in long term care, to find those who need a formal consultation. */
public final class CohortRules {

    public static final Clause R60 =
            clause("R60", "A cohort review is done by a coordinator and covers children in long term care only.");

    private static final String NOT_LONG_TERM = "is not in long term care on that day";

    private CohortRules() {}

    static CohortReviewRecorded decide(ConductCohortReview conduct, Caseload caseload, Actor actor, LocalDate today) {
        R60.requireAuthority(actor.isCoordinator());
        R131.requireField(!conduct.heldOn().isAfter(today), "heldOn", "lies in the future");
        var seen = new HashSet<ChildId>();
        var wrong = R60.missing();
        for (int i = 0; i < conduct.findings().size(); i++) {
            var childId = conduct.findings().get(i).childId();
            var history = caseload.of(childId);
            if (history.isEmpty()) {
                throw new NoSuchRecord("child");
            }
            requireDistrict(actor, history);
            wrong.unless(isInLongTermCare(history, conduct.heldOn()), "findings[" + i + "].childId", NOT_LONG_TERM)
                    .unless(seen.add(childId), "findings[" + i + "].childId", "is named twice");
        }
        wrong.refuseIfAny();
        return new CohortReviewRecorded(
                conduct.cohortReviewId(),
                conduct.heldOn(),
                conduct.cohort(),
                conduct.criteria(),
                conduct.findings(),
                actor.party());
    }

    public static List<ChildEvent> decide(RecordCohortFinding finding, Entry entry) {
        R60.requireAuthority(entry.actor().isCoordinator());
        requireOccurred("heldOn", finding.heldOn(), entry);
        R60.requireField(isInLongTermCare(entry.history(), finding.heldOn()), "childId", NOT_LONG_TERM);
        var cohortReviewId =
                corrected(entry).map(CohortFindingRecorded::cohortReviewId).orElse(finding.cohortReviewId());
        R60.require(
                entry.history().reviews().cohortFindings().stream()
                        .noneMatch(f -> f.cohortReviewId().equals(cohortReviewId)),
                "It has looked at this child already; correct that record.");
        return List.of(new CohortFindingRecorded(
                finding.childId(),
                entry.recordId(),
                finding.heldOn(),
                cohortReviewId,
                finding.consultationNeeded(),
                finding.reason(),
                entry.actor().id()));
    }

    private static Optional<CohortFindingRecorded> corrected(Entry entry) {
        return entry.corrected().stream()
                .filter(CohortFindingRecorded.class::isInstance)
                .map(CohortFindingRecorded.class::cast)
                .findFirst();
    }

    private static boolean isInLongTermCare(ChildHistory history, LocalDate day) {
        return ReviewRules.goalOn(day, history)
                .filter(g -> g.goal() == CasePlanGoal.LONG_TERM_CARE)
                .isPresent();
    }
}
