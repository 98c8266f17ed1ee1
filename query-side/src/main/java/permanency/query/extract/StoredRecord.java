package permanency.query.extract;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import permanency.events.ChildEvent;

/**
 * A record as it held, with all that an extract says of it.
 *
 * @param id of the record
 * @param nextDueOn by when the next review was due after its day; null when none was
 * @param supersededOn when it counted as withdrawn; null when it does not
 * @param cohort of which the child was one; without a name unless the record is a finding of a cohort review
 * @param steps that belong to the record, up to the time as known
 * @param ofTheDay what has to be there by the day of the record, whatever it says itself
 */
record StoredRecord(
        UUID id,
        ChildEvent event,
        RecordedPart recorded,
        ChildPart child,
        StandingPart standing,
        CorrectionPart correction,
        LocalDate nextDueOn,
        LocalDate supersededOn,
        CohortPart cohort,
        Steps steps,
        Set<Need> ofTheDay,
        NationalCoding national) {

    <T extends ChildEvent> T as(Class<T> type) {
        return type.cast(event);
    }

    UploadPart upload() {
        return UploadPart.of(steps);
    }
}
