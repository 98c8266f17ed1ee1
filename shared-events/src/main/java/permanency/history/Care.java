package permanency.history;

import java.time.LocalDate;
import permanency.events.care.CareEvent;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.goal.CasePlanGoal;

/** Chapter care: whether the child is in out-of-home care, and since when: the first entry, as none left care yet. */
public record Care(LocalDate inCareSince) {

    static final Care EMPTY = new Care(null);

    Care apply(CareEvent event) {
        if (event instanceof EntryToCareRecorded e) {
            return isInCare() ? this : new Care(e.occurredOn());
        }
        throw new NotFolded(event);
    }

    public boolean isInCare() {
        return inCareSince != null;
    }

    /** In care any goal but preservation fits; out of care only preservation does (R4). */
    public boolean fits(CasePlanGoal goal) {
        return isInCare() == (goal != CasePlanGoal.FAMILY_PRESERVATION);
    }
}
