package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.history.PackagePlan;

/**
 * Part 12: what was recorded wrongly and who waits for it, and packages that stand in for a goal or an assessment. Which
 * those are is worked out by the rules of packages, from which the table came that the report counts.
 */
final class RecordingFold {

    private RecordingFold() {}

    static Stream<Thing> of(ChildThen child) {
        var until = child.until;
        var defaulted = PackagePlan.of(child.history()).stream()
                .filter(p -> p.defaulted() && p.isCurrentOn(until))
                .map(p -> Thing.of("packages-defaulted", p.packageId(), until)
                        .as(p.kind())
                        .since(p.from()));
        var issues = child.all(RecordingIssueRaised.class).flatMap(issue -> of(issue, child));
        return Stream.concat(issues, defaulted);
    }

    private static Stream<Thing> of(RecordingIssueRaised issue, ChildThen child) {
        var raisedOn = issue.occurredOn();
        var fixedOn = fixedOn(issue, child);
        var raised = Stream.of(raisedOn).filter(child::isInQuarter).map(day -> thing("raised", issue, day));
        var fixed = fixedOn.stream()
                .filter(child::isInQuarter)
                .map(day -> thing("fixed", issue, day).since(raisedOn));
        var open = Stream.of(child.until)
                .filter(end -> !raisedOn.isAfter(end)
                        && fixedOn.filter(day -> !day.isAfter(end)).isEmpty())
                .map(end -> thing("open", issue, end).since(raisedOn));
        return Stream.of(raised, fixed, open).flatMap(things -> things);
    }

    private static Thing thing(String what, RecordingIssueRaised issue, LocalDate day) {
        return Thing.of("recording-issues-" + what, issue.recordId(), day)
                .as(issue.issue().kind());
    }

    private static Optional<LocalDate> fixedOn(RecordingIssueRaised issue, ChildThen child) {
        return child.all(RecordingIssueResolved.class)
                .filter(fix -> fix.issueId().equals(issue.recordId()))
                .map(RecordingIssueResolved::occurredOn)
                .findFirst();
    }
}
