package permanency.command.records;

import static permanency.policy.Clause.clause;

import java.util.List;
import java.util.stream.Stream;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.Submission;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.records.RecordingIssueResolved;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.supervision.DisputeRecorded;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.history.ChildHistory;
import permanency.history.SealingConsequences;
import permanency.policy.Clause;

/** Chapter records: what was recorded wrongly. A correction is decided by the rules of the record's own chapter too. */
public final class CorrectionRules {

    public static final Clause R132 = clause(
            "R132", "Nothing is overwritten: a correction or voiding names the record that was wrong, and the reason.");
    public static final Clause R163 = clause(
            "R163",
            "A record is corrected or voided by those who make such records: the same organisation and position.");

    private CorrectionRules() {}

    /** @param recorder who made the record */
    public static List<ChildEvent> decide(VoidRecord command, Entry entry, Actor recorder) {
        var wrong = find(command.recordId(), entry.history());
        requireSameOffice(entry.actor(), recorder, entry.history());
        R132.requireField(isGiven(command.reason()), "reason", "is missing");
        R132.require(
                !command.recordId().value().equals(command.childId().value()),
                "A registration is corrected; a child registered in error is closed.");
        R132.require(!entry.history().isStepped(command.recordId()), "Later steps depend on it; void those first.");
        return List.of(new RecordVoided(
                command.childId(),
                entry.recordId(),
                wrong.get(0).occurredOn(),
                command.recordId(),
                command.reason(),
                entry.actor().party()));
    }

    /** What goes before the corrected record. */
    public static RecordCorrected decide(ChildId childId, Submission submission, ChildHistory history, Actor recorder) {
        var correction = submission.correction();
        var wrong = find(correction.recordId(), history);
        requireSameOffice(submission.actor(), recorder, history);
        R132.requireField(isGiven(correction.reason()), "correction.reason", "is missing");
        return new RecordCorrected(
                childId,
                new RecordId(submission.key()),
                wrong.get(0).occurredOn(),
                correction.recordId(),
                correction.reason(),
                submission.actor().party());
    }

    /** A correction says the same kind of thing as what it corrects. */
    public static void requireSameKind(List<ChildEvent> wrong, List<ChildEvent> right) {
        R132.require(
                right.stream().anyMatch(r -> r.getClass().equals(wrong.get(0).getClass())),
                "The record named is of another kind.");
    }

    /** What comes after a record stays so when its day is corrected; what came before it already is not held against it. */
    public static void requireStepsAfter(ChildHistory before, ChildHistory after) {
        var early = tooEarly(before).toList();
        R132.require(
                tooEarly(after).allMatch(early::contains), "A later step would lie before it; correct that one first.");
    }

    private static Stream<RecordId> tooEarly(ChildHistory history) {
        return history.inOrder().stream()
                .filter(CorrectionRules::isLaterStep)
                .filter(step -> history.record(step.about()).stream()
                        .anyMatch(of -> step.occurredOn().isBefore(of.occurredOn())))
                .map(ChildEvent::recordId);
    }

    private static boolean isLaterStep(ChildEvent fact) {
        return fact instanceof GroupSupervisionHeld
                || fact instanceof DisputeRecorded dispute && dispute.supervisionId() != null
                || fact instanceof ReviewCopyProvided
                || fact instanceof RecordingIssueResolved;
    }

    private static boolean isGiven(String reason) {
        return reason != null && !reason.isBlank();
    }

    /** What is sealed is corrected by those who may go on with it, whoever recorded it (R142). */
    private static void requireSameOffice(Actor actor, Actor recorder, ChildHistory history) {
        R163.requireAuthority(SealingConsequences.isSealed(history)
                || actor.organisation().equals(recorder.organisation())
                        && actor.position().equals(recorder.position()));
    }

    private static List<ChildEvent> find(RecordId recordId, ChildHistory history) {
        var found = history.record(recordId);
        if (found.isEmpty()) {
            throw new NoSuchRecord("record");
        }
        return found;
    }
}
