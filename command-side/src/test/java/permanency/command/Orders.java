package permanency.command;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import java.util.List;
import permanency.command.care.RecordEntryToCare;
import permanency.command.child.Identity;
import permanency.command.child.LetTimePass;
import permanency.command.child.RegisterChild;
import permanency.command.consultation.RecordConsultation;
import permanency.command.goal.ApproveGoalChange;
import permanency.command.goal.ProposeGoalChange;
import permanency.command.goal.RecordCoordinatorPosition;
import permanency.command.goal.RefuseGoalChange;
import permanency.command.goal.SetGoal;
import permanency.command.goal.WithdrawGoalChange;
import permanency.command.records.VoidRecord;
import permanency.command.responsibility.TransferCaseResponsibility;
import permanency.command.review.ConductProgressReview;
import permanency.command.review.RaiseHeightenedFrequency;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.care.CareArrangement;
import permanency.events.child.Sex;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.consultation.Dimensions;
import permanency.events.consultation.Recommendation;
import permanency.events.consultation.RecommendationType;
import permanency.events.consultation.Venue;
import permanency.events.culture.IndigenousStatus;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.Proposal;
import permanency.events.goal.Views;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.TransferBasis;
import permanency.events.review.GoalChangeConsideration;
import permanency.events.review.HeightenedReason;
import permanency.events.review.PackageCheck;
import permanency.events.review.PackageDecision;
import permanency.events.review.ProgressRating;
import permanency.events.review.ProgressReview;
import permanency.events.review.ReviewOutcome;
import permanency.events.review.ReviewReason;
import permanency.events.review.ReviewType;
import permanency.events.review.SupportNeed;
import permanency.events.review.WithinTwoYears;

/** Commands about the child of the tests, complete unless a test takes something away. */
public final class Orders {

    private Orders() {}

    public static RegisterChild register() {
        return new RegisterChild(
                CHILD,
                new Identity("A. Child", "CS-1001"),
                day("2019-03-01"),
                day("2014-08-31"),
                Sex.NOT_STATED,
                DISTRICT,
                IndigenousStatus.NEITHER,
                "mother");
    }

    public static RecordEntryToCare enterCare(String day) {
        return new RecordEntryToCare(CHILD, day(day), CareArrangement.STATUTORY);
    }

    /** Of a child in statutory care. */
    public static TransferCaseResponsibility transfer(CaseHolder to, String day) {
        return transfer(to, day, to.hasProvider() ? TransferBasis.PLACEMENT_STARTED : TransferBasis.AGREED_DAY);
    }

    public static TransferCaseResponsibility transfer(CaseHolder to, String day, TransferBasis basis) {
        return new TransferCaseResponsibility(CHILD, day(day), to, null, basis, null, List.of());
    }

    public static SetGoal setGoal(CasePlanGoal goal, String day) {
        return new SetGoal(CHILD, goal, day(day), "It fits the assessment.");
    }

    public static RecordConsultation consult(String day) {
        return consult(day, consultation());
    }

    public static RecordConsultation consult(String day, Consultation content) {
        return new RecordConsultation(CHILD, day(day), content);
    }

    /** Formal, about a goal change, of a child whom a provider manages. */
    public static Consultation consultation() {
        return new Consultation(
                Venue.ONLINE,
                ConsultationFormality.FORMAL,
                List.of(ConsultationTrigger.GOAL_CHANGE_CONSIDERED),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                "Coordinator",
                "Coordinator",
                List.of(
                        new Participant("L. Brandt", "Permanency Coordinator", "DCJ"),
                        new Participant("T. Marsh", "Caseworker", "harbour-families")),
                dimensions(),
                "Restoration has stalled.",
                "Family time reports",
                List.of(new Recommendation(RecommendationType.GOAL_CHANGE, "Guardianship", "Provider", null)),
                null,
                CasePlanGoal.GUARDIANSHIP,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    public static Dimensions dimensions() {
        return new Dimensions("Weekly visits.", "One placement.", "A culture group.", "An interim order.");
    }

    public static ConductProgressReview conduct(String day) {
        return conduct(day, review());
    }

    public static ConductProgressReview conduct(String day, ProgressReview content) {
        return new ConductProgressReview(CHILD, day(day), null, null, ReviewReason.SCHEDULED, content);
    }

    public static ConductProgressReview conduct(String day, RecordId meeting) {
        return new ConductProgressReview(CHILD, day(day), meeting, null, ReviewReason.SCHEDULED, review());
    }

    public static ConductProgressReview conduct(String day, ReviewType type) {
        return new ConductProgressReview(CHILD, day(day), null, type, ReviewReason.SCHEDULED, review());
    }

    /** In standard mode, with a provider and evidence. */
    public static ProgressReview review() {
        return new ProgressReview(
                List.of(new Participant("T. Marsh", "Caseworker", "harbour-families")),
                List.of("Family time reports"),
                null,
                "Family time has moved to monitored.",
                ProgressRating.ON_TRACK,
                WithinTwoYears.YES,
                null,
                false,
                null,
                new GoalChangeConsideration(true, "The goal stays.", null),
                List.of(new SupportNeed("Housing", "Apply for priority housing", "Caseworker")),
                "The carers take part in community events.",
                null,
                List.of(new PackageCheck("Case plan goal package", PackageDecision.KEEP, "It fits.", null)),
                dimensions(),
                "Wants to stay at her school.",
                List.of(),
                null,
                ReviewOutcome.CONTINUE_GOAL,
                List.of(),
                null,
                "Kin on the father's side were found.",
                List.of());
    }

    public static VoidRecord voidRecord(RecordId record, String reason) {
        return new VoidRecord(CHILD, record, reason);
    }

    public static LetTimePass letTimePass() {
        return new LetTimePass(CHILD);
    }

    public static RaiseHeightenedFrequency heighten(String day) {
        return new RaiseHeightenedFrequency(
                CHILD, day(day), HeightenedReason.UNLIKELY_WITHIN_TWO_YEARS, "The parents moved interstate.");
    }

    public static ProposeGoalChange propose(CasePlanGoal to) {
        return propose(to, proposal());
    }

    public static ProposeGoalChange propose(CasePlanGoal to, Proposal content) {
        return new ProposeGoalChange(CHILD, to, null, content);
    }

    /** It refers to the consultation of {@link Past}. */
    public static Proposal proposal() {
        return new Proposal(
                "Kin offer a permanent home.",
                null,
                List.of(id("consultation")),
                id("consultation"),
                null,
                null,
                new Views("Wants to stay.", "Willing.", "The mother agrees."),
                List.of("Kin assessment"),
                null,
                null,
                null);
    }

    public static RecordCoordinatorPosition advise() {
        return new RecordCoordinatorPosition(CHILD, PROPOSAL, CoordinatorPosition.SUPPORTS, "It is time.");
    }

    public static ApproveGoalChange approve() {
        return approve(null);
    }

    public static ApproveGoalChange approve(String effectiveFrom) {
        var from = effectiveFrom == null ? null : day(effectiveFrom);
        return new ApproveGoalChange(CHILD, PROPOSAL, from, false, null, null, "Restoration is not realistic.");
    }

    public static RefuseGoalChange refuse() {
        return new RefuseGoalChange(CHILD, PROPOSAL, "The assessment is not complete.");
    }

    public static WithdrawGoalChange withdraw() {
        return new WithdrawGoalChange(CHILD, PROPOSAL, "The kin carers decided otherwise.");
    }
}
