package permanency.query.report;

import java.util.HashMap;
import java.util.Map;
import permanency.events.care.PlacementRecorded;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.packages.ChildAssessmentRecorded;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.records.RecordingIssueKind;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.events.supervision.DisputeOutcome;
import permanency.events.supervision.DisputeRecorded;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.events.supervision.GroupSupervisionOutcome;
import permanency.events.supervision.GroupSupervisionPurpose;

/** What else is recorded of a generated child: placements and needs, issues, Group Supervision, another status. */
final class GeneratedRecords {

    private final GeneratedChild child;
    private final Telling telling;
    private final Chance chance;

    private GeneratedRecords(GeneratedChild child) {
        this.child = child;
        this.telling = child.telling();
        this.chance = child.chance();
    }

    static void of(GeneratedChild child) {
        var records = new GeneratedRecords(child);
        records.placement();
        records.issue();
        records.supervision();
        if (child.isOneOf(9, 4)) {
            records.anotherStatus();
        }
    }

    /** It may begin before there is a goal; the needs of some are assessed later. */
    private void placement() {
        if (child.entersCare()) {
            telling.tellRoughly(
                    chance.after(child.begun(), -60, 20),
                    4,
                    PlacementRecorded.class,
                    Map.of("provider", "", "therapeuticCare", ""));
            if (chance.oneIn(2)) {
                telling.tellRoughly(child.later(), 4, ChildAssessmentRecorded.class, Map.of());
            }
        }
    }

    private void issue() {
        var raised = child.later();
        var issue = telling.tell(
                raised,
                chance.upTo(30),
                RecordingIssueRaised.class,
                Map.of("issue/kind", chance.name(RecordingIssueKind.class), "issue/concerns", ""));
        if (chance.oneIn(2)) {
            telling.tellRoughly(
                    chance.after(raised, 0, 60), 31, RecordingIssueResolved.class, Map.of("issueId", issue.toString()));
        } else if (chance.oneIn(6)) {
            telling.annul(issue, raised, 70);
        }
    }

    private void supervision() {
        var opened = child.later();
        var held = chance.after(opened, 5, 30);
        var supervision = telling.tellRoughly(
                opened,
                2,
                GroupSupervisionOpened.class,
                Map.of("purpose", chance.name(GroupSupervisionPurpose.class), "proposalId", "", "meansTried", ""));
        var session = new HashMap<String, Object>();
        session.put("supervisionId", supervision.toString());
        session.put("session/outcome", chance.name(GroupSupervisionOutcome.class));
        var record = telling.tellRoughly(held, chance.upTo(30), GroupSupervisionHeld.class, session);
        if (chance.oneIn(2)) {
            telling.tellRoughly(held, 40, ChildStoryUploadConfirmed.class, Map.of("uploaded", record.toString()));
        }
        if (chance.oneIn(2)) {
            telling.tellRoughly(
                    chance.after(held, 3, 30),
                    6,
                    DisputeRecorded.class,
                    Map.of("supervisionId", supervision.toString(), "outcome", chance.name(DisputeOutcome.class)));
        }
    }

    private void anotherStatus() {
        telling.tellRoughly(
                child.later(),
                chance.upTo(60),
                IndigenousStatusRecorded.class,
                Map.of("status", chance.name(IndigenousStatus.class)));
    }
}
