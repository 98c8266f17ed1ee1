package permanency.command.records;

import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.history.RecordsConsequences.R129;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.RecordAnnotated;
import permanency.history.RecordsConsequences;
import permanency.policy.Clause;

/** Chapter records: what stands beside a record, and leaves it as it is. */
public final class NoteRules {

    /** A note is taken of a child who has grown up, and of a case that is closed, as of any other. */
    public static final Clause R137 =
            clause("R137", "The record stays within reach of the person: closure, age and sealing do not end it.");

    public static final Clause R144 = clause(
            "R144",
            "The child, a parent or an authorised person may have the history, and their words stand beside it.");

    public static final Clause R164 =
            clause("R164", "A compliance exception is closed by a manager of DCJ or a delegate, with a reason.");

    private NoteRules() {}

    public static List<ChildEvent> decide(ConfirmChildStoryUpload confirm, Entry entry) {
        R129.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("uploadedOn", confirm.uploadedOn(), entry);
        var discussion = find(confirm.uploaded(), entry);
        R129.requireField(
                RecordsConsequences.isToBeUploaded(discussion, entry.history()),
                "recordId",
                "is no consultation, review or discussion");
        R131.requireField(
                !confirm.uploadedOn().isBefore(discussion.occurredOn()), "uploadedOn", "lies before what was uploaded");
        if (entry.history().records().uploadOf(confirm.uploaded()).isPresent()) {
            throw new NotOpen("The upload of this record is confirmed already.");
        }
        return List.of(new ChildStoryUploadConfirmed(
                confirm.childId(), entry.recordId(), confirm.uploadedOn(), confirm.uploaded(), confirm.reference()));
    }

    public static List<ChildEvent> decide(AnnotateRecord annotate, Entry entry) {
        R144.requireAuthority(mayNote(entry.actor(), annotate, entry), "Staff who manage the case write them down.");
        requireOccurred("saidOn", annotate.saidOn(), entry);
        R144.missing()
                .unlessGiven("whose", annotate.whose())
                .unlessGiven("words", annotate.words())
                .refuseIfAny();
        find(annotate.annotated(), entry);
        return List.of(new RecordAnnotated(
                annotate.childId(),
                entry.recordId(),
                annotate.saidOn(),
                annotate.annotated(),
                annotate.whose(),
                annotate.words(),
                entry.actor().party()));
    }

    /** @param byDelegate whether the actor is of a level that decides goal changes */
    public static List<ChildEvent> decide(CloseComplianceException close, Entry entry, boolean byDelegate) {
        var managers = entry.reference().offices().on(close.closedOn()).closeExceptions();
        R164.requireAuthority(entry.actor().isOfDcj()
                && (byDelegate || managers.contains(entry.actor().position())));
        requireOccurred("closedOn", close.closedOn(), entry);
        R164.missing().unlessGiven("reason", close.reason()).refuseIfAny();
        var key = ComplianceExceptionOpened.key(close.clause(), close.about());
        var opened = entry.history().consequences().byKey().get(key);
        if (opened == null) {
            throw new NoSuchRecord("exception");
        }
        R131.requireField(!close.closedOn().isBefore(opened.occurredOn()), "closedOn", "lies before the exception");
        if (entry.history().records().isClosed(key)) {
            throw new NotOpen("The exception is closed already.");
        }
        return List.of(new ComplianceExceptionClosed(
                close.childId(),
                entry.recordId(),
                close.closedOn(),
                close.clause(),
                close.about(),
                close.reason(),
                entry.actor().party()));
    }

    private static boolean mayNote(Actor actor, AnnotateRecord annotate, Entry entry) {
        var then = entry.history().asAt(annotate.saidOn()).responsibility();
        return actor.isOfDcj() || actor.organisation().equals(then.organisation());
    }

    private static ChildEvent find(RecordId recordId, Entry entry) {
        return entry.history().record(recordId).stream().findFirst().orElseThrow(() -> new NoSuchRecord("record"));
    }
}
