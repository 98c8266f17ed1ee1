package permanency.query.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.ChildEvent;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.Proposal;
import permanency.events.goal.Views;
import permanency.events.supervision.GroupSupervisionOpened;

/** A proposal of another goal and what became of it, in the minimum data set. */
record ExtractedGoalChange(
        RecordedPart recorded,
        ChildPart child,
        StandingPart standing,
        UploadPart upload,
        CorrectionPart correction,

        @Element(value = "The proposal", source = "goal change, R64")
        UUID proposalId,

        @Element(value = "Goal that was current", source = "goal change, R64")
        CasePlanGoal fromGoal,

        @Element(value = "Goal proposed", source = "goal change, R64")
        CasePlanGoal toGoal,

        @Element(value = "Day of the proposal", source = "goal change, R64")
        LocalDate proposedOn,

        @Element(value = "Who proposed: subject of the token", source = "goal change, R64")
        String proposer,

        @Element(value = "DCJ, or id of the provider", source = "goal change, R64")
        String proposerOrganisation,

        @Element(value = "Reasons", source = "goal change, R68", onRequest = true, recordedAs = "reasons")
        String reasons,

        @Element(
                value = "What prompted it",
                need = Need.FROM_LTC_TO_RESTORATION,
                source = "goal change, R82",
                onRequest = true)
        String promptingFactors,

        @Element(
                value = "Reviews and consultations that show the work on challenges",
                need = Need.WHERE_THERE_IS_ONE,
                values = "several of: UUID",
                source = "goal change, R67")
        List<String> challengesAddressed,

        @Element(
                value = "The consultation on it",
                need = Need.WHERE_THERE_IS_ONE,
                values = "UUID",
                source = "goal change, R27")
        String consultationId,

        @Element(
                value = "Why there was none",
                need = Need.NO_CONSULTATION,
                source = "goal change, R27",
                onRequest = true)
        String noConsultationReason,

        @Element(
                value = "The review that it follows",
                need = Need.WHERE_THERE_IS_ONE,
                values = "UUID",
                source = "goal change, R55")
        String reviewId,

        @Element(value = "Views of the child", source = "goal change, R68", onRequest = true, recordedAs = "views")
        String childViews,

        @Element(value = "Views of carers", source = "goal change, R68", onRequest = true, recordedAs = "views")
        String carerViews,

        @Element(
                value = "Views of parents and family",
                source = "goal change, R68",
                onRequest = true,
                recordedAs = "views")
        String familyViews,

        @Element(value = "Evidence", source = "goal change, R68", onRequest = true, recordedAs = "evidence")
        List<String> evidence,

        @Element(
                value = "The cultural consultation that it rests on",
                need = Need.WHERE_THERE_IS_ONE,
                values = "UUID",
                source = "goal change, R117")
        String culturalConsultationId,

        @Element(value = "Active efforts", need = Need.ACTIVE_EFFORTS, source = "goal change, R119", onRequest = true)
        String activeEfforts,

        PositionPart position,

        @Element(
                value = "Group Supervision to which it was brought",
                need = Need.WHERE_THERE_IS_ONE,
                values = "several of: UUID",
                source = "goal change, R107")
        List<String> groupSupervisions,

        DecisionPart decision,

        @Element(
                value = "Whether the decider had advised",
                need = Need.DECIDED_BY_DELEGATE,
                source = "goal change, R76")
        Boolean adviserDecided,

        @Element(value = "Day from which the new goal holds", need = Need.APPROVED, source = "goal change, R78")
        LocalDate effectiveFrom,

        @Element(value = "Whether heightened frequency goes on", need = Need.APPROVED, source = "goal change, R58")
        Boolean carryHeightened,

        AfterwardsPart afterwards)
        implements Extracted {

    private static final Proposal NOTHING =
            new Proposal(null, null, null, null, null, null, null, null, null, null, null);

    static ExtractedGoalChange of(StoredRecord stored) {
        var event = stored.as(GoalChangeProposed.class);
        var said = event.proposal() == null ? NOTHING : event.proposal();
        var views = said.views() == null ? new Views(null, null, null) : said.views();
        var steps = stored.steps();
        var approved = steps.last(GoalChangeApproved.class);
        var refused = steps.last(GoalChangeRefused.class);
        return new ExtractedGoalChange(
                stored.recorded(),
                stored.child(),
                stored.standing(),
                stored.upload(),
                stored.correction(),
                stored.id(),
                event.from(),
                event.to(),
                event.occurredOn(),
                Texts.actor(event.proposer()),
                event.proposer() == null ? null : event.proposer().organisation(),
                said.reasons(),
                said.promptingFactors(),
                Texts.ids(said.challengesAddressed()),
                Texts.id(said.consultationId()),
                said.noConsultationReason(),
                Texts.id(said.reviewId()),
                views.child(),
                views.carers(),
                views.family(),
                said.evidence(),
                approved.map(a -> Texts.id(a.culturalConsultationId())).orElse(Texts.id(said.culturalConsultationId())),
                said.activeEfforts(),
                PositionPart.of(steps),
                steps.all(GroupSupervisionOpened.class)
                        .map(g -> Texts.id(g.recordId()))
                        .toList(),
                decision(steps),
                approved.map(GoalChangeApproved::adviserDecided)
                        .or(() -> refused.map(GoalChangeRefused::adviserDecided))
                        .orElse(null),
                approved.map(GoalChangeApproved::occurredOn).orElse(null),
                approved.map(GoalChangeApproved::carryHeightened).orElse(null),
                AfterwardsPart.of(steps, stored.national()));
    }

    /** There is at most one in force. */
    private static DecisionPart decision(Steps steps) {
        return steps.steps().stream()
                .map(Steps.Step::event)
                .map(event -> decision(event, steps.districtsOf(event)))
                .filter(d -> d != DecisionPart.OPEN)
                .findFirst()
                .orElse(DecisionPart.OPEN);
    }

    private static DecisionPart decision(ChildEvent event, String districts) {
        if (event instanceof GoalChangeApproved e) {
            return DecisionPart.by("APPROVED", e.decidedOn(), e.decider(), e.authority(), districts, e.reasons());
        } else if (event instanceof GoalChangeRefused e) {
            return DecisionPart.by("REFUSED", e.occurredOn(), e.decider(), e.authority(), districts, e.reasons());
        } else if (event instanceof GoalChangeWithdrawn e) {
            return DecisionPart.without("WITHDRAWN", e.occurredOn(), e.reasons());
        }
        return DecisionPart.OPEN;
    }
}
