package permanency.command.care;

import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireCaseManager;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.clause;

import java.util.List;
import java.util.regex.Pattern;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.care.RoshConsultationRequested;
import permanency.events.care.RoshReferenceRecorded;
import permanency.policy.Clause;

/** Chapter care: that a report of risk of significant harm was received, and whether it leads to a consultation. */
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

    public static List<ChildEvent> decide(RequestRoshConsultation request, Entry entry) {
        var received = entry.history().care().all(RoshReferenceRecorded.class).stream()
                .filter(r -> r.recordId().equals(request.roshId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("ROSH reference"));
        requireCaseManager(request.requestedOn(), entry);
        requireOccurred("requestedOn", request.requestedOn(), entry);
        R131.requireField(
                !request.requestedOn().isBefore(received.occurredOn()), "requestedOn", "lies before the report");
        return List.of(new RoshConsultationRequested(
                request.childId(),
                entry.recordId(),
                request.requestedOn(),
                request.roshId(),
                entry.actor().party()));
    }
}
