package permanency.history;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;

/**
 * The facts in the order in which they were recorded, with corrections applied: what a correction says takes the place
 * of what it corrects (R132). Immutable once built.
 */
final class Ledger {

    static final Ledger EMPTY = new Ledger(List.of());

    private final List<ChildEvent> facts;
    private RecordId corrected;
    private int place;
    private List<ChildEvent> inOrder;
    private Chapters chapters;

    private Ledger(List<ChildEvent> facts) {
        this.facts = facts;
    }

    /** A copy that goes on where this one ends. */
    Ledger with(ChildEvent event) {
        var more = new Ledger(new ArrayList<>(facts));
        more.corrected = corrected;
        more.place = place;
        more.add(event);
        return more;
    }

    static Ledger of(Iterable<? extends ChildEvent> events) {
        var ledger = new Ledger(new ArrayList<>());
        events.forEach(ledger::add);
        return ledger;
    }

    List<ChildEvent> facts() {
        return facts;
    }

    /** In the order in which they occurred; on one day, as recorded. */
    List<ChildEvent> inOrder() {
        if (inOrder == null) {
            inOrder = facts.stream().sorted(comparing(Ledger::since)).toList();
        }
        return inOrder;
    }

    Chapters chapters() {
        if (chapters == null) {
            chapters = Chapters.fold(inOrder());
        }
        return chapters;
    }

    /** The first day on which the fact holds. */
    static LocalDate since(ChildEvent fact) {
        return isFromTheBeginning(fact) ? LocalDate.MIN : fact.occurredOn();
    }

    /** What was stated at registration holds for the days before it too, of which facts may be entered. */
    private static boolean isFromTheBeginning(ChildEvent fact) {
        return fact instanceof ChildRegistered
                || fact instanceof IndigenousStatusRecorded
                        && new RecordId(fact.childId().value()).equals(fact.recordId());
    }

    private void add(ChildEvent event) {
        if (event instanceof RecordCorrected correction) {
            corrected = correction.corrects();
            place = placeOf(corrected);
            remove(corrected);
        } else if (event instanceof RecordVoided voided) {
            remove(voided.voids());
        } else if (event instanceof ProgressReviewCorrected correction) {
            facts.replaceAll(f ->
                    correction.reviewId().equals(f.recordId()) ? correction.applyTo((ProgressReviewRecorded) f) : f);
        } else if (event instanceof ProgressReviewVoided voided) {
            remove(voided.reviewId());
        } else if (corrected != null && corrected.equals(event.recordId())) {
            facts.add(place++, event);
        } else {
            corrected = null;
            facts.add(event);
        }
    }

    private int placeOf(RecordId recordId) {
        for (int i = 0; i < facts.size(); i++) {
            if (recordId.equals(facts.get(i).recordId())) {
                return i;
            }
        }
        return facts.size();
    }

    private void remove(RecordId recordId) {
        facts.removeIf(f -> recordId.equals(f.recordId()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(facts);
    }
}
