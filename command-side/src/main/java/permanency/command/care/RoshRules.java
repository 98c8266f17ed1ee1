package permanency.command.care;

import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.clause;

import java.util.List;
import java.util.regex.Pattern;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.care.RoshReferenceRecorded;
import permanency.policy.Clause;

/** Chapter care: that a report of risk of significant harm was received, and nothing else of it. */
public final class RoshRules {

    public static final Clause R32 =
            clause("R32", "Of a ROSH report only its reference and the day it was received are kept.");

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/-]{1,29}");

    private RoshRules() {}

    public static List<ChildEvent> decide(RecordRoshReference received, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("receivedOn", received.receivedOn(), entry);
        R32.requireField(
                REFERENCE.matcher(received.reference()).matches(),
                "reference",
                "is a number of 2 to 30 letters, digits, hyphens and slashes");
        return List.of(new RoshReferenceRecorded(
                received.childId(), entry.recordId(), received.receivedOn(), received.reference()));
    }
}
