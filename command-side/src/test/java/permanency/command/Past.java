package permanency.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static permanency.command.Actors.practitioner;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.Party;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.care.CareArrangement;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.child.ChildRegistered;
import permanency.events.child.Sex;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.AuthorityKind;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Position;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.responsibility.TransferMeetingHeld;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewReason;
import permanency.events.review.ReviewType;

/** What has happened to the child of the tests before a command comes. */
public final class Past {

    public static final ChildId CHILD = ChildId.of("7d3a4f1e-52c8-4b60-9a0b-0f6f4a1c2b01");
    public static final DistrictId DISTRICT = DistrictId.of(Actors.SWS);
    public static final CaseHolder HARBOUR = CaseHolder.provider(ProviderId.of("harbour-families"));
    public static final CaseHolder RIVER = CaseHolder.provider(ProviderId.of("river-and-plain"));
    public static final RecordId PROPOSAL = id("proposal");

    /** Of a Manager Casework, while the register said nothing. */
    public static final AuthorityBasis BY_LEVEL = new AuthorityBasis(
            AuthorityKind.DELEGATION_LEVEL,
            null,
            Position.MANAGER_CASEWORK,
            null,
            DelegationLevel.of(5),
            DelegationLevel.of(5),
            null,
            null);

    private Past() {}

    /** The same id for the same name. */
    public static RecordId id(String name) {
        return new RecordId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** In care with the goal restoration since 12 November 2019, managed by a provider: due 12 May 2020. */
    public static List<ChildEvent> restoration() {
        return List.of(
                registered(),
                status(IndigenousStatus.NEITHER),
                inCare("2019-11-01"),
                met(HARBOUR, "2019-11-11"),
                managedBy(HARBOUR, "2019-11-12"),
                goal(RESTORATION, "2019-11-12"));
    }

    /** The same, and a coordinator was consulted on a goal change on 1 June 2020. */
    public static List<ChildEvent> consulted() {
        return plus(restoration(), consultation("2020-06-01"));
    }

    /** The same, and the provider proposed guardianship on 10 June 2020. */
    public static List<ChildEvent> proposed() {
        return plus(consulted(), proposal(GUARDIANSHIP, "2020-06-10"));
    }

    /** In care with the goal given since 12 November 2019, managed by DCJ. */
    public static List<ChildEvent> underDcj(CasePlanGoal goal) {
        return List.of(registered(), status(IndigenousStatus.NEITHER), inCare("2019-11-01"), goal(goal, "2019-11-12"));
    }

    /** The same, and DCJ's caseworker proposed guardianship on 10 June 2020. */
    public static List<ChildEvent> proposedUnderDcj() {
        return plus(
                underDcj(RESTORATION),
                proposal(GUARDIANSHIP, "2020-06-10", Actors.caseworker().party()));
    }

    /** Out of care, with the goal preservation since 4 March 2019, managed by DCJ. */
    public static List<ChildEvent> preservation() {
        return List.of(registered(), status(IndigenousStatus.NEITHER), goal(FAMILY_PRESERVATION, "2019-03-04"));
    }

    public static List<ChildEvent> plus(List<ChildEvent> events, ChildEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    public static ChildRegistered registered() {
        return new ChildRegistered(CHILD, day("2019-03-01"), day("2014-08-31"), Sex.NOT_STATED, DISTRICT);
    }

    public static IndigenousStatusRecorded status(IndigenousStatus status) {
        return new IndigenousStatusRecorded(CHILD, new RecordId(CHILD.value()), day("2019-03-01"), status, "mother");
    }

    public static EntryToCareRecorded inCare(String day) {
        return new EntryToCareRecorded(CHILD, id("entry"), day(day), CareArrangement.STATUTORY);
    }

    /** A transfer from DCJ. */
    public static CaseResponsibilityTransferred managedBy(CaseHolder provider, String day) {
        return transferred(CaseHolder.DCJ, provider, day);
    }

    public static CaseResponsibilityTransferred transferred(CaseHolder from, CaseHolder to, String day) {
        return new CaseResponsibilityTransferred(
                CHILD, id("transfer " + day), day(day), from, to, null, null, null, null);
    }

    public static TransferMeetingHeld met(CaseHolder to, String day) {
        return new TransferMeetingHeld(CHILD, id("transfer meeting " + day), day(day), to);
    }

    public static CasePlanGoalSet goal(CasePlanGoal goal, String day) {
        var target = goal.isTimeLimited() ? day(day).plusMonths(24) : null;
        return new CasePlanGoalSet(
                CHILD, id("goal " + day), day(day), goal, target, BY_LEVEL, "The first goal.", "2023-03-27");
    }

    public static ConsultationRecorded consultation(String day) {
        return consultation(day, Orders.consultation());
    }

    public static ConsultationRecorded consultation(String day, Consultation content) {
        return new ConsultationRecorded(CHILD, id("consultation"), day(day), "coordinator-417", content);
    }

    public static ProgressReviewRecorded review(String day) {
        return review(day, Orders.review());
    }

    public static ProgressReviewRecorded review(String day, ProgressReview content) {
        return new ProgressReviewRecorded(
                CHILD,
                id("review " + day),
                day(day),
                id("meeting " + day),
                ReviewType.PERMANENCY_REVIEW,
                ReviewReason.SCHEDULED,
                null,
                "coordinator-417",
                false,
                content,
                day(day));
    }

    public static HeightenedFrequencyStarted heightened(String day) {
        return new HeightenedFrequencyStarted(
                CHILD,
                id("heightened"),
                day(day),
                HeightenedReason.SPECIFIC_CHALLENGES,
                "Housing is lost.",
                "coordinator-417");
    }

    public static GoalChangeProposed proposal(CasePlanGoal to, String day) {
        return proposal(to, day, practitioner().party());
    }

    public static GoalChangeProposed proposal(CasePlanGoal to, String day, Party proposer) {
        return new GoalChangeProposed(CHILD, PROPOSAL, day(day), RESTORATION, to, proposer, Orders.proposal());
    }

    public static CoordinatorPositionRecorded advised(String day, Party coordinator) {
        return new CoordinatorPositionRecorded(
                CHILD,
                id("advice"),
                PROPOSAL,
                day(day),
                CoordinatorPosition.DOES_NOT_SUPPORT,
                "It is early.",
                coordinator);
    }

    public static GoalChangeWithdrawn withdrawn(String day) {
        return new GoalChangeWithdrawn(
                CHILD, id("withdrawal"), PROPOSAL, day(day), "The kin carers decided otherwise.");
    }
}
