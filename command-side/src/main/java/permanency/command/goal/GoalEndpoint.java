package permanency.command.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import permanency.command.submission.Answers;
import permanency.command.submission.Caller;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.CommandEndpoint;
import permanency.command.submission.Correction;
import permanency.command.submission.Receipt;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.PermanencyOutcome;
import permanency.events.goal.Proposal;

/** Chapter goal over HTTP: setting a goal, proposing another one, and deciding. Decisions need {@code If-Match}. */
@CommandEndpoint
class GoalEndpoint {

    private static final String CHANGE = "/v1/children/{childId}/goal-changes/{proposalId}";

    private final CommandDesk desk;

    GoalEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record FirstGoal(
            @NotNull CasePlanGoal goal,
            @NotNull LocalDate effectiveFrom,
            @NotBlank String reasons,
            @Valid Correction correction) {}

    record ProposedGoalChange(
            @NotNull CasePlanGoal to,
            LocalDate proposedOn,
            @NotNull Proposal proposal,
            @Valid Correction correction) {}

    record AdvisedPosition(
            @NotNull CoordinatorPosition position,
            @NotBlank String reasons,
            @Valid Correction correction) {}

    /**
     * @param carryHeightened whether the heightened frequency goes on under the new goal; not when left out
     * @param culturalConsultationId for an Aboriginal or Torres Strait Islander child; the proposal's when left out
     * @param culturalOverrideReason why it is approved without a recent cultural consultation
     */
    record Approval(
            LocalDate effectiveFrom,
            Boolean carryHeightened,
            RecordId culturalConsultationId,
            String culturalOverrideReason,
            String reasons,
            @Valid Correction correction) {}

    record Refusal(String reasons, @Valid Correction correction) {}

    record Withdrawal(@NotBlank String reasons, @Valid Correction correction) {}

    record Achievement(
            @NotNull PermanencyOutcome outcome,
            @NotNull LocalDate achievedOn,
            AchievementEvidence evidence,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/goals")
    ResponseEntity<Receipt> set(@PathVariable ChildId childId, @Valid @RequestBody FirstGoal body, Caller caller) {
        return Answers.recorded(desk.send(
                new SetGoal(childId, body.goal(), body.effectiveFrom(), body.reasons()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/goal-changes")
    ResponseEntity<Receipt> propose(
            @PathVariable ChildId childId, @Valid @RequestBody ProposedGoalChange body, Caller caller) {
        return Answers.recorded(desk.send(
                new ProposeGoalChange(childId, body.to(), body.proposedOn(), body.proposal()),
                caller.correcting(body.correction())));
    }

    @PostMapping(CHANGE + "/positions")
    ResponseEntity<Receipt> advise(
            @PathVariable ChildId childId,
            @PathVariable RecordId proposalId,
            @Valid @RequestBody AdvisedPosition body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new RecordCoordinatorPosition(childId, proposalId, body.position(), body.reasons()),
                caller.correcting(body.correction())));
    }

    @PostMapping(CHANGE + "/approval")
    ResponseEntity<Receipt> approve(
            @PathVariable ChildId childId,
            @PathVariable RecordId proposalId,
            @Valid @RequestBody Approval body,
            Caller caller) {
        Answers.requireVersion(caller);
        return ofProposal(
                desk.send(
                        new ApproveGoalChange(
                                childId,
                                proposalId,
                                body.effectiveFrom(),
                                Boolean.TRUE.equals(body.carryHeightened()),
                                body.culturalConsultationId(),
                                body.culturalOverrideReason(),
                                body.reasons()),
                        caller.correcting(body.correction())),
                proposalId);
    }

    @PostMapping(CHANGE + "/refusal")
    ResponseEntity<Receipt> refuse(
            @PathVariable ChildId childId,
            @PathVariable RecordId proposalId,
            @Valid @RequestBody Refusal body,
            Caller caller) {
        Answers.requireVersion(caller);
        return ofProposal(
                desk.send(
                        new RefuseGoalChange(childId, proposalId, body.reasons()),
                        caller.correcting(body.correction())),
                proposalId);
    }

    @PostMapping(CHANGE + "/withdrawal")
    ResponseEntity<Receipt> withdraw(
            @PathVariable ChildId childId,
            @PathVariable RecordId proposalId,
            @Valid @RequestBody Withdrawal body,
            Caller caller) {
        return ofProposal(
                desk.send(
                        new WithdrawGoalChange(childId, proposalId, body.reasons()),
                        caller.correcting(body.correction())),
                proposalId);
    }

    @PostMapping("/v1/children/{childId}/achievements")
    ResponseEntity<Receipt> achieve(
            @PathVariable ChildId childId, @Valid @RequestBody Achievement body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordPermanencyAchieved(childId, body.outcome(), body.achievedOn(), body.evidence()),
                caller.correcting(body.correction())));
    }

    private static ResponseEntity<Receipt> ofProposal(Receipt receipt, RecordId proposalId) {
        return Answers.recorded(receipt, "/v1/children/" + receipt.stream() + "/records/" + proposalId);
    }
}
