package permanency.history;

import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.OTHER_PROVIDER;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.events.ChildEvent;
import permanency.events.child.ChildRegistered;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.culture.IndigenousStatus;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.ReviewMode;

/**
 * One entry of a random history. Which fact it is depends on what is known when it is recorded: where there is nothing
 * to decide or to correct, it proposes or holds a review instead.
 */
record Step(Kind kind, LocalDate day, CasePlanGoal goal, boolean heightened, int choice) {

    enum Kind {
        GOAL,
        TO_PROVIDER,
        TO_OTHER_PROVIDER,
        TO_DCJ,
        REVIEW,
        HEIGHTENED,
        CORRECTION,
        VOIDING,
        PROPOSAL,
        APPROVAL,
        REFUSAL,
        WITHDRAWAL,
        CONSULTATION,
        DISTRICT,
        ENTRY_TO_CARE,
        EXIT_FROM_CARE,
        INDIGENOUS_STATUS,
        ACHIEVEMENT,
        CLOSING,
        RECORD_CORRECTED,
        RECORD_VOIDED
    }

    /**
     * What the step records at once.
     *
     * @param number of the step, for the ids of what it begins
     */
    List<ChildEvent> facts(int number, ChildHistory known) {
        return switch (kind) {
            case RECORD_CORRECTED ->
                one(records(known)).map(wrong -> movedTo(number, wrong)).orElseGet(() -> List.of(review(number)));
            case RECORD_VOIDED ->
                one(records(known).stream()
                                .filter(wrong -> !known.isStepped(wrong.recordId()))
                                .toList())
                        .<List<ChildEvent>>map(wrong -> List.of(takenBack(number, wrong)))
                        .orElseGet(() -> List.of(review(number)));
            default -> List.of(Facts.under(id("step " + number), fact(number, known)));
        };
    }

    /** All but the registration. */
    private static List<ChildEvent> records(ChildHistory known) {
        return known.inOrder().stream()
                .filter(fact -> !(fact instanceof ChildRegistered))
                .toList();
    }

    private List<ChildEvent> movedTo(int number, ChildEvent wrong) {
        var correction = new RecordCorrected(
                wrong.childId(),
                id("correction " + number),
                wrong.occurredOn(),
                wrong.recordId(),
                "The day was wrong.",
                Facts.COORDINATOR);
        return List.of(correction, Facts.on(day, wrong));
    }

    private static RecordVoided takenBack(int number, ChildEvent wrong) {
        return new RecordVoided(
                wrong.childId(),
                id("voiding " + number),
                wrong.occurredOn(),
                wrong.recordId(),
                "It was another child.",
                Facts.COORDINATOR);
    }

    private ChildEvent fact(int number, ChildHistory known) {
        return switch (kind) {
            case GOAL -> GoalFacts.goalSet(goal, day);
            case TO_PROVIDER -> transfer(number, known, PROVIDER);
            case TO_OTHER_PROVIDER -> transfer(number, known, OTHER_PROVIDER);
            case TO_DCJ -> transfer(number, known, CaseHolder.DCJ);
            case REVIEW -> review(number);
            case HEIGHTENED -> ReviewFacts.heightened(day);
            case CORRECTION ->
                one(known.reviews().held())
                        .<ChildEvent>map(r -> ReviewFacts.corrected(r.reviewId(), day, mode()))
                        .orElseGet(() -> review(number));
            case VOIDING ->
                one(known.reviews().held()).<ChildEvent>map(ReviewFacts::voided).orElseGet(() -> review(number));
            case PROPOSAL -> proposal(number, known);
            case APPROVAL ->
                open(known)
                        .<ChildEvent>map(p -> GoalFacts.approved(p, day, heightened))
                        .orElseGet(() -> proposal(number, known));
            case REFUSAL ->
                open(known)
                        .<ChildEvent>map(p -> GoalFacts.refused(p.proposalId(), day))
                        .orElseGet(() -> proposal(number, known));
            case WITHDRAWAL ->
                open(known)
                        .<ChildEvent>map(p -> GoalFacts.withdrawn(p.proposalId(), day))
                        .orElseGet(() -> proposal(number, known));
            case CONSULTATION -> consultation(number);
            case DISTRICT -> Facts.moved(choice % 2 == 0 ? Facts.DISTRICT : Facts.OTHER_DISTRICT, day);
            case ENTRY_TO_CARE -> Facts.entered(day);
            case EXIT_FROM_CARE -> Facts.left(day);
            case INDIGENOUS_STATUS -> Facts.stated(IndigenousStatus.values()[choice], day);
            case ACHIEVEMENT ->
                known.asAt(day)
                        .goals()
                        .current()
                        .<ChildEvent>map(current -> GoalFacts.achieved(current, day))
                        .orElseGet(() -> proposal(number, known));
            case CLOSING -> Facts.closed(day);
            case RECORD_CORRECTED, RECORD_VOIDED -> throw new IllegalStateException("it is more than one fact");
        };
    }

    private ChildEvent transfer(int number, ChildHistory known, CaseHolder to) {
        return Facts.transferred(
                id("transfer " + number), known.asAt(day).responsibility().holder(), to, day);
    }

    /** Two of one day are two records. */
    private ChildEvent consultation(int number) {
        var held = Facts.consultation(day);
        return new ConsultationRecorded(
                held.childId(), id("consultation " + number), day, held.coordinator(), held.consultation());
    }

    private ChildEvent review(int number) {
        return ReviewFacts.review(id("review " + number), day, mode());
    }

    private ChildEvent proposal(int number, ChildHistory known) {
        var from = known.asAt(day).goals().current().map(Goals.GoalPeriod::goal).orElse(FAMILY_PRESERVATION);
        return GoalFacts.proposed(id("proposal " + number), from, goal, day);
    }

    private ReviewMode mode() {
        return heightened ? HEIGHTENED : STANDARD;
    }

    private Optional<GoalChange> open(ChildHistory known) {
        return one(known.goals().changes().stream()
                .filter(p -> p.isOpen() && !p.proposedOn().isAfter(day))
                .toList());
    }

    private <T> Optional<T> one(List<T> many) {
        return many.isEmpty() ? Optional.empty() : Optional.of(many.get(choice % many.size()));
    }
}
