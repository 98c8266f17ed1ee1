package permanency.command.records;

import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.delegation.Position;
import permanency.events.records.AskedPerson;
import permanency.events.records.RecordingIssue;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.history.ChildHistory;
import permanency.history.PackagePlan;
import permanency.policy.Clause;

/** Chapter records: what is wrong in ChildStory. It is pointed out here, and fixed there. */
public final class RecordingIssueRules {

    public static final Clause R128 = clause(
            "R128",
            "DCJ raises a recording issue and names who must fix it; it closes when that person, never a coordinator, reports the fix.");

    private static final AskedPerson NOBODY = new AskedPerson(null, null, null, null);

    private RecordingIssueRules() {}

    public static List<ChildEvent> decide(RaiseRecordingIssue raise, Entry entry) {
        R128.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("askedOn", raise.askedOn(), entry);
        requireWhole(raise.issue());
        R128.requireField(
                isThere(raise.issue().concerns(), entry.history()),
                "issue.concerns",
                "names no record and no package of the child");
        R128.requireField(
                !Position.PERMANENCY_COORDINATOR.equals(raise.issue().toFix().position()),
                "issue.toFix.position",
                "is a coordinator, who does not fix data");
        return List.of(new RecordingIssueRaised(
                raise.childId(),
                entry.recordId(),
                raise.askedOn(),
                raise.issue(),
                entry.actor().party()));
    }

    /** Whoever was asked reports it, also when the case has passed to others meanwhile. */
    public static List<ChildEvent> decide(ResolveRecordingIssue resolve, Entry entry) {
        var raised = entry.history().records().issue(resolve.issueId()).orElseThrow(() -> new NoSuchRecord("issue"));
        R128.requireAuthority(wasAsked(entry.actor(), raised.issue().toFix()));
        requireOccurred("fixedOn", resolve.fixedOn(), entry);
        R131.requireField(!resolve.fixedOn().isBefore(raised.occurredOn()), "fixedOn", "lies before the issue");
        if (entry.history().records().resolutionOf(resolve.issueId()).isPresent()) {
            throw new NotOpen("The issue is resolved already.");
        }
        return List.of(new RecordingIssueResolved(
                resolve.childId(),
                entry.recordId(),
                resolve.fixedOn(),
                resolve.issueId(),
                resolve.fix(),
                entry.actor().party()));
    }

    private static boolean isThere(RecordId concerned, ChildHistory history) {
        return concerned == null
                || !history.record(concerned).isEmpty()
                || PackagePlan.find(concerned, history).isPresent();
    }

    private static boolean wasAsked(Actor actor, AskedPerson asked) {
        return !actor.isCoordinator()
                && actor.id().equals(asked.actor())
                && actor.organisation().equals(asked.organisation());
    }

    private static void requireWhole(RecordingIssue issue) {
        var asked = issue.toFix() == null ? NOBODY : issue.toFix();
        R128.missing()
                .unlessGiven("issue.kind", issue.kind())
                .unlessGiven("issue.what", issue.what())
                .unlessGiven("issue.toFix.actor", asked.actor())
                .unlessGiven("issue.toFix.name", asked.name())
                .unlessGiven("issue.toFix.position", asked.position())
                .unlessGiven("issue.toFix.organisation", asked.organisation())
                .refuseIfAny();
    }
}
