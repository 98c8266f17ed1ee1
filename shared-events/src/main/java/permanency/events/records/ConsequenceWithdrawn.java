package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.StoredAs;

/**
 * By what is known now, something that was recorded as a consequence does not follow: a late entry or a correction
 * changed the facts.
 *
 * @param occurredOn the day of the consequence
 * @param key of the consequence
 */
@StoredAs("records.ConsequenceWithdrawn")
public record ConsequenceWithdrawn(ChildId childId, LocalDate occurredOn, String key) implements RecordsEvent {}
