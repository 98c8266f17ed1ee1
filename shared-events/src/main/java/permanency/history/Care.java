package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.care.CareArrangement;
import permanency.events.care.CareEvent;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.ParentalResponsibility;
import permanency.events.care.ParentalResponsibilityRecorded;
import permanency.events.care.PlacementEnded;
import permanency.events.care.PlacementRecorded;
import permanency.events.goal.CasePlanGoal;

/**
 * Chapter care: whether the child is in out-of-home care, and what happened around it.
 *
 * @param enteredOn when the child last came into care; null before the first time
 * @param leftOn when the child left care again; null while in care
 * @param recorded every fact of the chapter
 */
public record Care(LocalDate enteredOn, LocalDate leftOn, List<CareEvent> recorded) {

    static final Care EMPTY = new Care(null, null, List.of());

    Care apply(CareEvent event) {
        var more = new ArrayList<>(recorded);
        more.add(event);
        if (event instanceof EntryToCareRecorded && !isInCare()) {
            return new Care(event.occurredOn(), null, List.copyOf(more));
        } else if (event instanceof ExitFromCareRecorded) {
            return new Care(enteredOn, event.occurredOn(), List.copyOf(more));
        }
        return new Care(enteredOn, leftOn, List.copyOf(more));
    }

    public boolean isInCare() {
        return enteredOn != null && leftOn == null;
    }

    /** Null when the child is not in care. */
    public LocalDate inCareSince() {
        return isInCare() ? enteredOn : null;
    }

    /** In care any goal but preservation fits; out of care only preservation does (R4). */
    public boolean fits(CasePlanGoal goal) {
        return isInCare() == (goal != CasePlanGoal.FAMILY_PRESERVATION);
    }

    /** All facts of a kind, in the order in which they occurred. */
    public <E extends CareEvent> List<E> all(Class<E> kind) {
        return recorded.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The arrangement under which the child is in care, as last stated; empty when not in care. */
    public Optional<CareArrangement> arrangement() {
        return all(EntryToCareRecorded.class).stream()
                .map(EntryToCareRecorded::arrangement)
                .reduce((earlier, later) -> later)
                .filter(stated -> isInCare());
    }

    public Optional<PlacementRecorded> placement(RecordId placementId) {
        return all(PlacementRecorded.class).stream()
                .filter(p -> p.recordId().equals(placementId))
                .findFirst();
    }

    public Optional<LocalDate> endOf(PlacementRecorded placement) {
        return all(PlacementEnded.class).stream()
                .filter(e -> e.placementId().equals(placement.recordId()))
                .map(PlacementEnded::occurredOn)
                .findFirst();
    }

    /** The placement in which the child is: the one that started last of those that did not end. */
    public Optional<PlacementRecorded> currentPlacement() {
        return all(PlacementRecorded.class).stream()
                .filter(p -> endOf(p).isEmpty())
                .reduce((earlier, later) -> later);
    }

    public List<CourtOrderRecorded> orders() {
        return all(CourtOrderRecorded.class);
    }

    public Optional<LegalActionCommenced> legalAction(RecordId legalActionId) {
        return all(LegalActionCommenced.class).stream()
                .filter(a -> a.recordId().equals(legalActionId))
                .findFirst();
    }

    /** Where parental responsibility lies, by the last order or statement that says so; null when none does. */
    public ParentalResponsibility parentalResponsibility() {
        ParentalResponsibility holder = null;
        for (var event : recorded) {
            if (event instanceof ParentalResponsibilityRecorded stated) {
                holder = stated.holder();
            } else if (event instanceof CourtOrderRecorded made && made.order().parentalResponsibility() != null) {
                holder = made.order().parentalResponsibility();
            }
        }
        return holder;
    }
}
