package permanency.query.person;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import permanency.events.records.RecordAnnotated;
import permanency.policy.Disclosure;
import permanency.policy.LegalTime;
import permanency.query.child.HistoryEntry;
import permanency.query.child.KnownHistory;
import permanency.query.person.LifeEvent.Recorder;
import permanency.query.person.LifeEvent.Words;

/**
 * The history of a person in words to be read by that person: what stands, in the order in which it happened.
 *
 * @param version of the newest event known
 * @param preparedFor whom the one who had it prepared named
 * @param notHere what is kept elsewhere, or kept back by law
 */
record HistoryForThePerson(
        UUID childId,
        long version,
        LocalDate preparedOn,
        String preparedFor,
        String warning,
        List<LifeEvent> events,
        List<String> notHere) {

    private static final List<String> NOT_HERE = List.of(
            "Reports that a child may be at risk of harm, and whatever would tell who made one. The law keeps them back,"
                    + " whether or not there are any.",
            "Health information. It is held apart from this history; ask the Department for it.",
            "What the records say of other children, and of others' private circumstances.");

    static HistoryForThePerson of(
            UUID childId, KnownHistory known, Sentences sentences, LocalDate preparedOn, String preparedFor) {
        return new HistoryForThePerson(
                childId,
                known.version(),
                preparedOn,
                preparedFor,
                Disclosure.WARNING,
                new Telling(known, sentences).events(),
                NOT_HERE);
    }

    /** Goes through the facts that stand; words are shown once, beside the first fact of the record. */
    private record Telling(KnownHistory known, Sentences sentences, List<HistoryEntry> notes) {

        Telling(KnownHistory known, Sentences sentences) {
            this(
                    known,
                    sentences,
                    new ArrayList<>(known.entries().stream()
                            .filter(e -> e.stands() && e.event() instanceof RecordAnnotated)
                            .toList()));
        }

        List<LifeEvent> events() {
            var events = new ArrayList<LifeEvent>();
            known.entries().stream()
                    .filter(e -> e.stands() && !e.derived())
                    .sorted(comparing(HistoryEntry::occurredOn).thenComparing(HistoryEntry::version))
                    .forEach(e -> sentences.of(e.event()).ifPresent(told -> events.add(event(e, told))));
            notes.forEach(note -> events.add(ofRecordNotShown(note)));
            events.sort(comparing(LifeEvent::day));
            return List.copyOf(events);
        }

        private LifeEvent event(HistoryEntry entry, String sentence) {
            var beside = notes.stream()
                    .filter(n -> annotation(n).annotated().equals(entry.event().recordId()))
                    .toList();
            notes.removeAll(beside);
            return new LifeEvent(
                    entry.occurredOn(),
                    sentence,
                    recorder(entry),
                    correctedOn(entry).orElse(null),
                    beside.stream().map(this::words).toList());
        }

        private LifeEvent ofRecordNotShown(HistoryEntry note) {
            return new LifeEvent(
                    note.occurredOn(),
                    "On " + sentences.wording().day(note.occurredOn())
                            + " words were written down about a record that is not shown here.",
                    recorder(note),
                    null,
                    List.of(words(note)));
        }

        private Recorder recorder(HistoryEntry entry) {
            return Recorder.of(entry.recordedBy(), sentences.wording());
        }

        private Words words(HistoryEntry note) {
            var said = annotation(note);
            return new Words(said.occurredOn(), sentences.wording().code(said.whose()), said.words());
        }

        private Optional<LocalDate> correctedOn(HistoryEntry entry) {
            return known.entries().stream()
                    .filter(e -> !e.stands() && e.superseded().replacements().contains(entry.version()))
                    .map(e -> LegalTime.day(e.superseded().recordedAt()))
                    .findFirst();
        }

        private static RecordAnnotated annotation(HistoryEntry note) {
            return (RecordAnnotated) note.event();
        }
    }
}
