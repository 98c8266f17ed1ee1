package permanency.query.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.child.CaseClosingReason;
import permanency.events.records.RecordSealed;
import permanency.history.ChildHistory;
import permanency.history.ChildState;

/**
 * One child on one page: where it stands as at a day, what is due and why, what is open, and who is responsible.
 *
 * @param version of the newest event known
 * @param dates that lie ahead or passed unanswered, the earliest first
 * @param consultations the latest first, as are {@code reviews}
 * @param sealedOn null unless an adoption sealed the history by that day; the dates after it likewise
 * @param incomplete whether an event of the child waits to be applied to lists and search
 */
record ChildPage(
        UUID childId,
        LocalDate asAt,
        Instant asKnownAt,
        long version,
        ChildState state,
        List<ComingDate> dates,
        List<OpenTask> tasks,
        List<OpenException> exceptions,
        List<HeldPackage> packages,
        Responsible responsible,
        OpenProposal openProposal,
        OpenExtension openExtension,
        List<HeldDiscussion> consultations,
        List<HeldDiscussion> reviews,
        LocalDate sealedOn,
        LocalDate closedOn,
        CaseClosingReason closedBecause,
        LocalDate turned18On,
        boolean incomplete) {

    static ChildPage of(UUID childId, KnownHistory known, LocalDate day, boolean incomplete) {
        var history = known.history();
        var then = history.asAt(day);
        var registration = then.registration();
        return new ChildPage(
                childId,
                day,
                known.asKnownAt(),
                known.version(),
                ChildState.asAt(day, history, known.rules()),
                ComingDate.all(history, then, day, known.rules()),
                OpenTask.all(then),
                OpenException.all(then),
                HeldPackage.all(then, day),
                Responsible.of(then, day),
                OpenProposal.of(then),
                OpenExtension.of(then),
                HeldDiscussion.consultations(then),
                HeldDiscussion.reviews(then),
                sealedOn(then),
                registration.closedOn(),
                registration.closedBecause(),
                registration.turns18On().filter(d -> !d.isAfter(day)).orElse(null),
                incomplete);
    }

    private static LocalDate sealedOn(ChildHistory then) {
        var seal = then.consequences().byKey().get(RecordSealed.KEY);
        return seal == null ? null : seal.occurredOn();
    }
}
