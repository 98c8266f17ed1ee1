package permanency.command.child;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import permanency.command.records.CorrectionRules;
import permanency.command.records.RecordRules;
import permanency.command.records.SealRules;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.command.submission.Receipt;
import permanency.command.submission.Recorders;
import permanency.command.submission.Recording;
import permanency.command.submission.Submission;
import permanency.command.submission.Submissions;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.history.ChildHistory;
import permanency.history.ScheduleRules;

/**
 * What has been recorded of a child, and how a command adds to it: once for each key, on a view that is fresh, and with
 * what follows from it.
 */
final class CaseFile {

    private ChildId childId;
    private ChildHistory history = ChildHistory.EMPTY;
    private final Submissions submissions = new Submissions();
    private final Recorders recorders = new Recorders();

    /** For what DCJ staff record of children of their districts (R162). */
    Receipt inDistrict(Submission submission, Surroundings around, Function<Entry, List<ChildEvent>> decision) {
        return once(submission, around, entry -> {
            RecordRules.requireDistrict(entry.actor(), history);
            return decision.apply(entry);
        });
    }

    Receipt once(Submission submission, Surroundings around, Function<Entry, List<ChildEvent>> decision) {
        return once(submission, childId, around, decision);
    }

    /** @param id of the child, whose history may not have begun */
    Receipt once(Submission submission, ChildId id, Surroundings around, Function<Entry, List<ChildEvent>> decision) {
        return submissions.answerTo(submission, id).orElseGet(() -> {
            submission.requireVersion(childId == null ? null : getVersion(), id);
            requireOpen(submission, around);
            record(
                    submission.correction() == null
                            ? decision.apply(entry(submission, around))
                            : corrected(submission, around, decision),
                    around);
            recordConsequences(around);
            return new Receipt(id.toString(), submission.recordId(), getVersion());
        });
    }

    private void requireOpen(Submission submission, Surroundings around) {
        var today = around.today().date();
        SealRules.requireOpen(submission, history, around.reference().offices().on(today));
    }

    private List<ChildEvent> corrected(
            Submission submission, Surroundings around, Function<Entry, List<ChildEvent>> decision) {
        var wrong = submission.correction().recordId();
        var correction = CorrectionRules.decide(childId, submission, history, recorders.of(wrong));
        var right = decision.apply(entry(submission, around).correcting(wrong));
        CorrectionRules.requireSameKind(history.record(wrong), right);
        var recorded = Stream.concat(Stream.of(correction), right.stream()).toList();
        RevisionRules.requireKept(history, recorded);
        return recorded;
    }

    private Entry entry(Submission submission, Surroundings around) {
        return new Entry(
                submission.recordId(),
                history,
                List.of(),
                submission.actor(),
                around.today().date(),
                around.reference());
    }

    private static void record(List<? extends ChildEvent> events, Surroundings around) {
        events.forEach(event -> Recording.record(event, event.occurredOn(), around.reference()));
    }

    /** Adds nothing to what was recorded before; so it needs no key to be safe to repeat. */
    Receipt letTimePass(Submission submission, Surroundings around) {
        recordConsequences(around);
        return new Receipt(childId.toString(), submission.recordId(), getVersion());
    }

    /** What follows from the facts by today, and what both say of the review schedule and of where the child stands. */
    private void recordConsequences(Surroundings around) {
        var today = around.today().date();
        var following = history.following(around.reference());
        record(history.consequencesToRecord(following, today), around);
        record(history.statementsToRecord(ScheduleRules.of(around.reference())), around);
        around.moments().next(childId, following.nextAfter(today).orElse(null));
    }

    /** Takes in what was recorded. */
    void add(ChildEvent event, long version, MetaData metadata) {
        childId = event.childId();
        history = history.apply(event);
        submissions.remember(metadata, version);
        recorders.remember(event.recordId(), metadata);
    }

    ChildHistory history() {
        return history;
    }

    Actor recorderOf(RecordId recordId) {
        return recorders.of(recordId);
    }
}
