package permanency.query.person;

import java.time.LocalDate;
import java.util.List;
import permanency.query.child.HistoryEntry.RecordedBy;

/**
 * One thing that was recorded of a person.
 *
 * @param correctedOn the day on which its record was put right; null when it never was
 * @param words that stand beside it
 */
record LifeEvent(LocalDate day, String sentence, Recorder recordedBy, LocalDate correctedOn, List<Words> words) {

    /** Who wrote it down, no further than the record itself says. */
    record Recorder(String name, String position, String organisation) {

        static Recorder of(RecordedBy by, Wording wording) {
            return new Recorder(
                    by.name(),
                    by.position() == null ? null : wording.code(by.position()),
                    wording.organisation(by.organisation()));
        }
    }

    /** What the person, or somebody for the person, had put beside a record. */
    record Words(LocalDate saidOn, String whose, String words) {}
}
