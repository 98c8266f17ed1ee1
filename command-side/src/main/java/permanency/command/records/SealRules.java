package permanency.command.records;

import static permanency.history.SealingConsequences.R142;
import static permanency.history.SealingConsequences.isSealed;

import permanency.command.submission.Submission;
import permanency.history.ChildHistory;
import permanency.reference.Offices;

/** Chapter records: who goes on with a sealed history. What they record keeps their reason. */
public final class SealRules {

    private SealRules() {}

    public static void requireOpen(Submission submission, ChildHistory history, Offices offices) {
        if (!isSealed(history)) {
            return;
        }
        var actor = submission.actor();
        R142.requireAuthority(actor.isOfDcj() && offices.openSealed().contains(actor.position()));
        R142.requireAuthority(submission.accessReason() != null, "Say why in the header Access-Reason.");
    }
}
