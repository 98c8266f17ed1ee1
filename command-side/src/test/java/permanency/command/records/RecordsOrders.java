package permanency.command.records;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import permanency.command.Actors;
import permanency.command.submission.Actor;
import permanency.events.RecordId;
import permanency.events.delegation.Position;
import permanency.events.records.AskedPerson;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.records.RecordAnnotated;
import permanency.events.records.RecordingIssue;
import permanency.events.records.RecordingIssueKind;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.events.records.WhoseWords;

/** Commands and events of chapter records about the child of the tests. */
final class RecordsOrders {

    static final RecordId ISSUE = id("issue");

    private RecordsOrders() {}

    static ConfirmChildStoryUpload upload(RecordId record, String day) {
        return new ConfirmChildStoryUpload(CHILD, record, day(day), "CS-DOC-1");
    }

    static ChildStoryUploadConfirmed uploaded(RecordId record, String day) {
        return new ChildStoryUploadConfirmed(CHILD, id("upload"), day(day), record, "CS-DOC-1");
    }

    static AnnotateRecord annotate(RecordId record, String day) {
        return new AnnotateRecord(CHILD, record, day(day), WhoseWords.CHILD, "I want my own room.");
    }

    static RecordAnnotated annotated(RecordId record, String day) {
        return new RecordAnnotated(
                CHILD,
                id("annotation"),
                day(day),
                record,
                WhoseWords.CHILD,
                "I want my own room.",
                Actors.caseworker().party());
    }

    static CloseComplianceException close(String clause, RecordId about, String day) {
        return new CloseComplianceException(CHILD, clause, about, day(day), "The goal has been changed.");
    }

    static RaiseRecordingIssue raise(String day, Actor toFix) {
        return new RaiseRecordingIssue(CHILD, day(day), issue(toFix));
    }

    static RecordingIssueRaised raised(String day, Actor toFix) {
        return new RecordingIssueRaised(
                CHILD,
                ISSUE,
                day(day),
                issue(toFix),
                Actors.coordinator(Actors.SWS).party());
    }

    static ResolveRecordingIssue resolve(String day) {
        return new ResolveRecordingIssue(CHILD, ISSUE, day(day), "The package is right now.");
    }

    static RecordingIssueResolved resolved(String day, Actor by) {
        return new RecordingIssueResolved(
                CHILD, id("resolution"), day(day), ISSUE, "The package is right now.", by.party());
    }

    static Actor cfduOfficer() {
        return Actors.holding("CFDU_OFFICER", 7, Actors.SWS);
    }

    private static RecordingIssue issue(Actor toFix) {
        return new RecordingIssue(
                RecordingIssueKind.PACKAGE_ERROR,
                "The package shows another goal.",
                null,
                true,
                new AskedPerson(
                        toFix.id(), toFix.name(), Position.of(toFix.position().code()), toFix.organisation()));
    }
}
