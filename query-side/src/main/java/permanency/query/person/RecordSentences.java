package permanency.query.person;

import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.events.records.TaskDismissed;

/** Chapter records. */
final class RecordSentences {

    private RecordSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(TaskDismissed.class, e -> "it was decided not to go on with a task in your case");
        to.on(
                ChildStoryUploadConfirmed.class,
                e -> "a record of your case was filed in ChildStory, where the Department keeps its records");
        to.on(ComplianceExceptionClosed.class, e -> "a manager looked into a rule that had not been kept in your case");
        to.on(RecordingIssueRaised.class, e -> "somebody was asked to put right a mistake in your records");
        to.on(RecordingIssueResolved.class, e -> "a mistake in your records was put right");
    }
}
