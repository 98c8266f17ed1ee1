package permanency.query.record;

import static java.util.Map.entry;
import static permanency.query.record.Particulars.decided;
import static permanency.query.record.Particulars.kind;
import static permanency.query.record.Particulars.outcome;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import permanency.events.ChildEvent;
import permanency.events.Party;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.ParentalResponsibilityRecorded;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.SignificantChangeRecorded;
import permanency.events.child.CaseClosed;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationRequested;
import permanency.events.consultation.CoordinatorSupportRecorded;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.FormalAssessmentRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.packages.ChildAssessmentRecorded;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionEndorsementRecorded;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.events.packages.PackageAdded;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.RecordAnnotated;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.events.records.TaskDismissed;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.responsibility.SecondaryResponsibilityRecorded;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.supervision.DisputeRecorded;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;

/** Which fields of which event are its {@link Particulars}: a line for each event that has any. */
final class ParticularsByEvent {

    private static final Map<Class<?>, Function<ChildEvent, Particulars>> BY_EVENT = Map.ofEntries(
            of(CaseClosed.class, e -> kind(e.reason())),
            of(IndigenousStatusRecorded.class, e -> kind(e.status())),
            of(
                    CulturalConsultationRecorded.class,
                    e -> kind(e.consultation().adviser()).names(e.consultation().consulted())),
            of(EntryToCareRecorded.class, e -> kind(e.arrangement())),
            of(ExitFromCareRecorded.class, e -> kind(e.reason())),
            of(PlacementRecorded.class, e -> kind(e.type())),
            of(ParentalResponsibilityRecorded.class, e -> kind(e.holder())),
            of(CourtOrderRecorded.class, e -> kind(e.order().kind())),
            of(LegalActionCommenced.class, e -> kind(e.action().kind())),
            of(SignificantChangeRecorded.class, e -> kind(e.reason())),
            of(
                    CaseResponsibilityTransferred.class,
                    e -> kind(e.basis()).and(e.to().holder()).names(e.nominatedUnit())),
            of(SecondaryResponsibilityRecorded.class, e -> kind(e.label()).names(e.nominatedUnit())),
            of(
                    CasePlanGoalSet.class,
                    e -> outcome("SET").goals(null, e.goal()).by(e.authority(), DecidedBy.clauseOnGoal(e.authority()))),
            of(
                    GoalChangeProposed.class,
                    e -> Particulars.NONE.goals(e.from(), e.to()).names(actor(e.proposer()))),
            of(CoordinatorPositionRecorded.class, e -> outcome(e.position()).names(actor(e.coordinator()))),
            of(
                    GoalChangeApproved.class,
                    e -> decided(e.decidedOn(), "APPROVED")
                            .of(flag(e.adviserDecided()))
                            .goals(e.from(), e.to())
                            .by(e.authority(), DecidedBy.clauseOnGoal(e.authority()))
                            .names(actor(e.decider()))),
            of(
                    GoalChangeRefused.class,
                    e -> decided(e.occurredOn(), "REFUSED")
                            .of(flag(e.adviserDecided()))
                            .by(e.authority(), DecidedBy.clauseOnGoal(e.authority()))
                            .names(actor(e.decider()))),
            of(GoalChangeWithdrawn.class, e -> decided(e.occurredOn(), "WITHDRAWN")),
            of(
                    FormalAssessmentRecorded.class,
                    e -> kind(e.assessment().type()).and(e.assessment().proceed() ? "PROCEED" : "DO_NOT_PROCEED")),
            of(PermanencyAchieved.class, e -> outcome(e.outcome()).goals(e.goal(), null)),
            of(
                    ConsultationRecorded.class,
                    e -> kind(e.consultation().formality())
                            .goals(
                                    e.consultation().goalConsideredFrom(),
                                    e.consultation().goalConsidered())
                            .names(e.coordinator())),
            of(ConsultationRequested.class, e -> kind(e.trigger()).names(actor(e.requester()))),
            of(CoordinatorSupportRecorded.class, e -> kind(e.kind()).names(e.coordinator())),
            of(
                    ProgressReviewRecorded.class,
                    e -> kind(e.type()).and(concluded(e.review())).names(e.coordinator())),
            of(
                    ProgressReviewCorrected.class,
                    e -> kind(e.type()).and(concluded(e.review())).names(e.coordinator())),
            of(HeightenedFrequencyStarted.class, e -> kind(e.reason()).names(e.coordinator())),
            of(
                    CohortFindingRecorded.class,
                    e -> outcome(e.consultationNeeded() ? "CONSULTATION_NEEDED" : "NO_CONSULTATION_NEEDED")
                            .names(e.coordinator())),
            of(PackageAdded.class, e -> kind(e.kind())),
            of(ChildAssessmentRecorded.class, e -> outcome(e.needs())),
            of(
                    ExtensionRequested.class,
                    e -> Particulars.NONE.goals(e.goal(), null).names(actor(e.applicant()))),
            of(ExtensionEndorsementRecorded.class, e -> outcome(e.endorsement()).names(actor(e.coordinator()))),
            of(
                    ExtensionApproved.class,
                    e -> decided(e.occurredOn(), "APPROVED")
                            .goals(e.goal(), null)
                            .by(e.authority(), "R99")
                            .names(actor(e.decider()))),
            of(
                    ExtensionRefused.class,
                    e -> decided(e.occurredOn(), "REFUSED")
                            .by(e.authority(), "R99")
                            .names(actor(e.decider()))),
            of(ExtensionWithdrawn.class, e -> decided(e.occurredOn(), "WITHDRAWN")),
            of(GroupSupervisionOpened.class, e -> kind(e.purpose())),
            of(GroupSupervisionHeld.class, e -> outcome(e.session().outcome())),
            of(DisputeRecorded.class, e -> outcome(e.outcome())),
            of(TaskDismissed.class, e -> kind(e.kind())),
            of(RecordAnnotated.class, e -> kind(e.whose())),
            of(ComplianceExceptionClosed.class, e -> Particulars.NONE.under(e.clause())),
            of(
                    RecordingIssueRaised.class,
                    e -> kind(e.issue().kind())
                            .and(e.issue().affectsPayments() ? "AFFECTS_PAYMENTS" : null)
                            .names(e.issue().toFix().actor())),
            of(RecordingIssueResolved.class, e -> Particulars.NONE.names(actor(e.resolvedBy()))));

    private ParticularsByEvent() {}

    static Particulars of(ChildEvent event) {
        return BY_EVENT.getOrDefault(event.getClass(), e -> Particulars.NONE).apply(event);
    }

    static Set<Class<?>> events() {
        return BY_EVENT.keySet();
    }

    private static <E extends ChildEvent> Map.Entry<Class<?>, Function<ChildEvent, Particulars>> of(
            Class<E> type, Function<E, Particulars> particulars) {
        return entry(type, event -> particulars.apply(type.cast(event)));
    }

    /** R76: somebody decided who had advised on the case. */
    private static Object flag(boolean adviserDecided) {
        return adviserDecided ? "ADVISER_DECIDED" : null;
    }

    private static Object concluded(ProgressReview review) {
        return review == null ? null : review.outcome();
    }

    private static String actor(Party party) {
        return party == null ? null : party.actor();
    }
}
