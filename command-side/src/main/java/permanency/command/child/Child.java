package permanency.command.child;

import static permanency.events.delegation.DelegatedDecision.GOAL_CHANGE;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import permanency.command.care.CareRules;
import permanency.command.care.ChangeRules;
import permanency.command.care.CourtRules;
import permanency.command.care.EndPlacement;
import permanency.command.care.PlacementRules;
import permanency.command.care.RecordComplexity;
import permanency.command.care.RecordCourtOrder;
import permanency.command.care.RecordEntryToCare;
import permanency.command.care.RecordExitFromCare;
import permanency.command.care.RecordLeaveToVary;
import permanency.command.care.RecordLegalAction;
import permanency.command.care.RecordParentalResponsibility;
import permanency.command.care.RecordPlacement;
import permanency.command.care.RecordRoshReference;
import permanency.command.care.RecordSignificantChange;
import permanency.command.care.RequestRoshConsultation;
import permanency.command.care.RoshRules;
import permanency.command.consultation.ConsultationRules;
import permanency.command.consultation.RecordConsultation;
import permanency.command.consultation.RecordCoordinatorSupport;
import permanency.command.consultation.RequestConsultation;
import permanency.command.consultation.RequestRules;
import permanency.command.consultation.ScopeRules;
import permanency.command.culture.CultureRules;
import permanency.command.culture.RecordCulturalConsultation;
import permanency.command.culture.RecordCulturalEngagement;
import permanency.command.culture.RecordIndigenousStatus;
import permanency.command.delegation.ExtensionAuthority;
import permanency.command.delegation.GoalAuthority;
import permanency.command.goal.AchievementRules;
import permanency.command.goal.ApproveGoalChange;
import permanency.command.goal.DecisionRules;
import permanency.command.goal.GoalRules;
import permanency.command.goal.ProposalRules;
import permanency.command.goal.ProposeGoalChange;
import permanency.command.goal.RecordCasePlan;
import permanency.command.goal.RecordCoordinatorPosition;
import permanency.command.goal.RecordFormalAssessment;
import permanency.command.goal.RecordGuardianshipFindings;
import permanency.command.goal.RecordOrderApplication;
import permanency.command.goal.RecordPermanencyAchieved;
import permanency.command.goal.RefuseGoalChange;
import permanency.command.goal.SetGoal;
import permanency.command.goal.StepRules;
import permanency.command.goal.WithdrawGoalChange;
import permanency.command.packages.AddPackage;
import permanency.command.packages.ApproveExtension;
import permanency.command.packages.ClosePackage;
import permanency.command.packages.EndorseExtension;
import permanency.command.packages.ExtensionDecisionRules;
import permanency.command.packages.ExtensionRules;
import permanency.command.packages.PackageRules;
import permanency.command.packages.RecordChildAssessment;
import permanency.command.packages.RefuseExtension;
import permanency.command.packages.RequestExtension;
import permanency.command.packages.WithdrawExtension;
import permanency.command.records.AnnotateRecord;
import permanency.command.records.CloseComplianceException;
import permanency.command.records.ConfirmChildStoryUpload;
import permanency.command.records.DismissTask;
import permanency.command.records.HealthInformation;
import permanency.command.records.HealthRules;
import permanency.command.records.NoteRules;
import permanency.command.records.RaiseRecordingIssue;
import permanency.command.records.RecordHealthInformation;
import permanency.command.records.RecordingIssueRules;
import permanency.command.records.ResolveRecordingIssue;
import permanency.command.records.TaskRules;
import permanency.command.records.VoidRecord;
import permanency.command.responsibility.ImportChildStoryResponsibility;
import permanency.command.responsibility.RecordSubcontracting;
import permanency.command.responsibility.RecordTransferMeeting;
import permanency.command.responsibility.ResponsibilityRules;
import permanency.command.responsibility.TransferCaseResponsibility;
import permanency.command.responsibility.TransferRules;
import permanency.command.review.CohortRules;
import permanency.command.review.ConductProgressReview;
import permanency.command.review.LodgeReviewEvidence;
import permanency.command.review.Meetings;
import permanency.command.review.ParticipationRules;
import permanency.command.review.ProvideReviewCopy;
import permanency.command.review.RaiseHeightenedFrequency;
import permanency.command.review.RecordChallengeWork;
import permanency.command.review.RecordCohortFinding;
import permanency.command.review.ReviewRules;
import permanency.command.submission.Entry;
import permanency.command.submission.Receipt;
import permanency.command.submission.Submission;
import permanency.command.supervision.OpenGroupSupervision;
import permanency.command.supervision.RecordDispute;
import permanency.command.supervision.RecordGroupSupervision;
import permanency.command.supervision.SupervisionRules;
import permanency.events.ChildEvent;
import permanency.events.ChildId;

/** The permanency history of one child: the table of contents of what may be recorded. The chapters' rules decide. */
@Aggregate(repository = "childRepository")
public class Child {

    @AggregateIdentifier
    private ChildId childId;

    private final CaseFile file = new CaseFile();

    public Child() {}

    // chapter child

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RegisterChild command, Submission s, Surroundings around, Identities identities) {
        if (childId != null) {
            identities.requireSame(command.childId(), command.identity(), s);
        }
        return file.once(s, command.childId(), around, entry -> {
            var registered = RegistrationRules.decide(command, entry);
            identities.enter(command.childId(), command.identity(), s);
            return registered;
        });
    }

    @CommandHandler
    Receipt handle(CorrectRegistration command, Submission s, Surroundings around, Identities identities) {
        identities.requireSame(childId, command.right().identity(), s);
        return file.inDistrict(s, around, entry -> {
            var registered = RegistrationRules.decide(command, entry);
            identities.enter(childId, command.right().identity(), s);
            return registered;
        });
    }

    @CommandHandler
    Receipt handle(RecordChildProfile command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ProfileRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(MoveToDistrict command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ProfileRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(CloseCase command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ClosingRules.decide(command, entry));
    }

    /** Adds nothing to what was recorded before; so it needs no key to be safe to repeat. */
    @CommandHandler
    Receipt handle(LetTimePass command, Submission s, Surroundings around) {
        return file.letTimePass(s, around);
    }

    // chapter care

    @CommandHandler
    Receipt handle(RecordEntryToCare command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CareRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordExitFromCare command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CareRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordParentalResponsibility command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CareRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordPlacement command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> PlacementRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(EndPlacement command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> PlacementRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordCourtOrder command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CourtRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordLegalAction command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CourtRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordLeaveToVary command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CourtRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RequestRoshConsultation command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> RoshRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordRoshReference command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> RoshRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordSignificantChange command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ChangeRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordComplexity command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ChangeRules.decide(command, entry));
    }

    // chapter responsibility

    @CommandHandler
    Receipt handle(TransferCaseResponsibility command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> TransferRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordTransferMeeting command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ResponsibilityRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(ImportChildStoryResponsibility command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ResponsibilityRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordSubcontracting command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ResponsibilityRules.decide(command, entry));
    }

    // chapter goal

    @CommandHandler
    Receipt handle(SetGoal command, Submission s, Surroundings around) {
        return file.once(s, around, entry -> GoalRules.decide(command, entry, authority(entry, around)));
    }

    @CommandHandler
    Receipt handle(ProposeGoalChange command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ProposalRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordCoordinatorPosition command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ProposalRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(ApproveGoalChange command, Submission s, Surroundings around) {
        return file.once(s, around, entry -> DecisionRules.decide(command, entry, authority(entry, around)));
    }

    @CommandHandler
    Receipt handle(RefuseGoalChange command, Submission s, Surroundings around) {
        return file.once(s, around, entry -> DecisionRules.decide(command, entry, authority(entry, around)));
    }

    @CommandHandler
    Receipt handle(WithdrawGoalChange command, Submission s, Surroundings around) {
        return file.once(s, around, entry -> ProposalRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordCasePlan command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> StepRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordFormalAssessment command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> StepRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordOrderApplication command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> StepRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordPermanencyAchieved command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> AchievementRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordGuardianshipFindings command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> AchievementRules.decide(command, entry));
    }

    // chapter consultation

    @CommandHandler
    Receipt handle(RequestConsultation command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> RequestRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordConsultation command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ConsultationRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordCoordinatorSupport command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ScopeRules.decide(command, entry));
    }

    // chapter review

    @CommandHandler
    Receipt handle(ConductProgressReview command, Submission s, Surroundings around, Meetings meetings) {
        return file.inDistrict(s, around, entry -> ReviewRules.decide(command, entry, meetings));
    }

    @CommandHandler
    Receipt handle(RaiseHeightenedFrequency command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ReviewRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(LodgeReviewEvidence command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ParticipationRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(ProvideReviewCopy command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ParticipationRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordChallengeWork command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ParticipationRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordCohortFinding command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CohortRules.decide(command, entry));
    }

    // chapter packages

    @CommandHandler
    Receipt handle(AddPackage command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> PackageRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(ClosePackage command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> PackageRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordChildAssessment command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> PackageRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RequestExtension command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ExtensionRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(EndorseExtension command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> ExtensionRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(ApproveExtension command, Submission s, Surroundings around) {
        return file.once(
                s, around, entry -> ExtensionDecisionRules.decide(command, entry, forExtension(entry, around)));
    }

    @CommandHandler
    Receipt handle(RefuseExtension command, Submission s, Surroundings around) {
        return file.once(
                s, around, entry -> ExtensionDecisionRules.decide(command, entry, forExtension(entry, around)));
    }

    @CommandHandler
    Receipt handle(WithdrawExtension command, Submission s, Surroundings around) {
        return file.once(s, around, entry -> ExtensionRules.decide(command, entry));
    }

    // chapter supervision

    @CommandHandler
    Receipt handle(OpenGroupSupervision command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> SupervisionRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordGroupSupervision command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> SupervisionRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordDispute command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> SupervisionRules.decide(command, entry));
    }

    // chapter culture

    @CommandHandler
    Receipt handle(RecordIndigenousStatus command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CultureRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordCulturalConsultation command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CultureRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(RecordCulturalEngagement command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> CultureRules.decide(command, entry));
    }

    // chapter records

    @CommandHandler
    Receipt handle(DismissTask command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> TaskRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(VoidRecord command, Submission s, Surroundings around) {
        return file.once(
                s,
                around,
                entry -> RevisionRules.decide(
                        command, entry, file.recorderOf(command.recordId()), around.delegations()));
    }

    /** Leaves no event behind, as health information has no place in the history. */
    @CommandHandler
    Receipt handle(RecordHealthInformation command, Submission s, Surroundings around, HealthInformation health) {
        return file.inDistrict(s, around, entry -> {
            HealthRules.decide(command, entry);
            health.enter(command, s);
            return List.of();
        });
    }

    @CommandHandler
    Receipt handle(ConfirmChildStoryUpload command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> NoteRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(AnnotateRecord command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> NoteRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(CloseComplianceException command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> NoteRules.decide(command, entry, isDelegate(entry, around)));
    }

    @CommandHandler
    Receipt handle(RaiseRecordingIssue command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> RecordingIssueRules.decide(command, entry));
    }

    @CommandHandler
    Receipt handle(ResolveRecordingIssue command, Submission s, Surroundings around) {
        return file.inDistrict(s, around, entry -> RecordingIssueRules.decide(command, entry));
    }

    private static boolean isDelegate(Entry entry, Surroundings around) {
        return around.delegations().levelFor(GOAL_CHANGE, entry.today()).isReachedBy(entry.actor());
    }

    private static GoalAuthority authority(Entry entry, Surroundings around) {
        return GoalAuthority.of(entry, around.delegations());
    }

    private static ExtensionAuthority forExtension(Entry entry, Surroundings around) {
        return ExtensionAuthority.of(entry, around.delegations());
    }

    @EventSourcingHandler
    void on(ChildEvent event, @SequenceNumber long version, MetaData metadata) {
        childId = event.childId();
        file.add(event, version, metadata);
    }
}
