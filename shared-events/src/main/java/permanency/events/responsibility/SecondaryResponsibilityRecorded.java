package permanency.events.responsibility;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A unit of DCJ has secondary case responsibility from that day, as ChildStory says in words of its own (R21).
 *
 * @param nominatedUnit of DCJ
 * @param label under which ChildStory holds it
 */
@StoredAs("responsibility.SecondaryResponsibilityRecorded")
public record SecondaryResponsibilityRecorded(
        ChildId childId, RecordId recordId, LocalDate occurredOn, String nominatedUnit, ChildStoryLabel label)
        implements ResponsibilityEvent {}
