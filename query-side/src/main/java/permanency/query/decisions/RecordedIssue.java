package permanency.query.decisions;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.records.RecordingIssueKind;

/**
 * What is wrong in ChildStory, who was asked to put it right, and when they did.
 *
 * @param concerns the record here that shows it; null when there is none
 * @param daysOpen until it was fixed, or until the day of the list
 * @param fixedOn null while it is open
 */
record RecordedIssue(
        UUID childId,
        UUID issueId,
        String district,
        String provider,
        String coordinator,
        RecordingIssueKind kind,
        String what,
        UUID concerns,
        boolean affectsPayments,
        String asked,
        String askedName,
        String askedPosition,
        String askedOrganisation,
        LocalDate askedOn,
        int daysOpen,
        LocalDate fixedOn) {}
