package permanency.standalone.sample;

import static permanency.events.goal.CasePlanGoal.ADOPTION;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import permanency.command.consultation.RequestConsultation;
import permanency.command.delegation.StartPilot;
import permanency.command.goal.ApproveGoalChange;
import permanency.command.goal.ProposeGoalChange;
import permanency.command.goal.RecordCoordinatorPosition;
import permanency.command.goal.RefuseGoalChange;
import permanency.command.goal.WithdrawGoalChange;
import permanency.command.packages.RequestExtension;
import permanency.command.records.RaiseRecordingIssue;
import permanency.command.review.ConductProgressReview;
import permanency.command.review.RaiseHeightenedFrequency;
import permanency.command.submission.Correction;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ReviewReason;

/** Fictional children over several districts, providers, goals and years, and what became of them. */
final class SampleStories {

    static final int REVIEW_OVERDUE = 1;
    static final int CORRECTED = 2;
    static final int PROPOSED = 3;
    static final int PROPOSED_UNDER_PILOT = 4;

    static final int EXTENDED = 41;

    private static final List<String> DISTRICTS = List.of(
            "ILLAWARRA_SHOALHAVEN", "SOUTH_WESTERN_SYDNEY", "HUNTER_NEW_ENGLAND", "SOUTHERN_NSW", "CENTRAL_COAST");
    private static final List<String> PROVIDERS = List.of("riverbend", "harbour", "wattle", "bluegum");
    private static final List<CasePlanGoal> GOALS =
            List.of(RESTORATION, GUARDIANSHIP, LONG_TERM_CARE, FAMILY_PRESERVATION, ADOPTION);

    private final LocalDate today;
    private final Script script = new Script();

    private SampleStories(LocalDate today) {
        this.today = today;
    }

    /** The script of the whole caseload, told from the day given backwards. */
    static Script asOf(LocalDate today, int children) {
        var stories = new SampleStories(today);
        stories.pilot();
        stories.overdue();
        stories.corrected();
        stories.proposed(child(PROPOSED, "ILLAWARRA_SHOALHAVEN", "riverbend", RESTORATION, today.minusMonths(10)));
        stories.proposed(
                child(PROPOSED_UNDER_PILOT, "SOUTH_WESTERN_SYDNEY", "riverbend", RESTORATION, today.minusMonths(9)));
        stories.decided();
        stories.extended();
        IntStream.rangeClosed(8, children).filter(number -> number != EXTENDED).forEach(stories::ordinary);
        return stories.script;
    }

    private void pilot() {
        script.add(
                today.minusYears(4),
                "director",
                "pilot",
                new StartPilot(
                        DistrictId.of("SOUTH_WESTERN_SYDNEY"),
                        today.minusYears(4),
                        null,
                        null,
                        "Sample pilot instrument"));
    }

    private void overdue() {
        var child = child(REVIEW_OVERDUE, "ILLAWARRA_SHOALHAVEN", "riverbend", RESTORATION, today.minusMonths(17));
        child.beginsIn(script);
        child.isReviewedIn(script, today.minusMonths(10));
    }

    /** The day of its last review was first recorded a month too early, and put right three weeks later. */
    private void corrected() {
        var child = child(CORRECTED, "ILLAWARRA_SHOALHAVEN", "riverbend", GUARDIANSHIP, today.minusMonths(9));
        child.beginsIn(script);
        var right = today.minusMonths(3);
        var wrong = right.minusMonths(1);
        var review = child.reviewedOn(wrong, right.plusDays(3), child.what("review 1"), script);
        script.add(
                right.plusDays(24),
                "coordinator",
                child.what("correction"),
                new ConductProgressReview(
                        child.id(),
                        right,
                        null,
                        null,
                        ReviewReason.SCHEDULED,
                        SampleTexts.review("riverbend", right, false)),
                new Correction(review, "The month was mistyped."));
    }

    private void proposed(SampleChild child) {
        propose(child, child.beginsIn(script, GUARDIANSHIP), GUARDIANSHIP, today.minusDays(12));
    }

    private void decided() {
        var approved = child(5, "SOUTHERN_NSW", "harbour", RESTORATION, today.minusMonths(20));
        var toApprove = propose(approved, approved.beginsIn(script, GUARDIANSHIP), GUARDIANSHIP, today.minusMonths(12));
        script.add(
                today.minusMonths(12).plusDays(9),
                "manager-casework",
                approved.what("approval"),
                new ApproveGoalChange(approved.id(), toApprove, null, false, null, null, "The carers are ready."));
        approved.reviewedOn(today.minusMonths(5), today.minusMonths(5).plusDays(1), approved.what("review 1"), script);

        var refused = child(6, "HUNTER_NEW_ENGLAND", "wattle", RESTORATION, today.minusMonths(14));
        var toRefuse = propose(refused, refused.beginsIn(script, ADOPTION), ADOPTION, today.minusMonths(8));
        script.add(
                today.minusMonths(8).plusDays(15),
                "director",
                refused.what("refusal"),
                new RefuseGoalChange(refused.id(), toRefuse, "Restoration is still realistic."));

        var withdrawn = child(7, "CENTRAL_COAST", "bluegum", LONG_TERM_CARE, today.minusMonths(30));
        var toWithdraw =
                propose(withdrawn, withdrawn.beginsIn(script, GUARDIANSHIP), GUARDIANSHIP, today.minusMonths(20));
        script.add(
                today.minusMonths(20).plusDays(5),
                practitionerOf("bluegum"),
                withdrawn.what("withdrawal"),
                new WithdrawGoalChange(withdrawn.id(), toWithdraw, "The carers changed their minds."));
        withdrawn.isReviewedIn(script, today.minusDays(10));
    }

    /** An application for more time is open, and somebody waits for a consultation and for a repair in ChildStory. */
    private void extended() {
        var child = child(EXTENDED, "ILLAWARRA_SHOALHAVEN", "riverbend", RESTORATION, today.minusMonths(22));
        child.beginsIn(script);
        child.isReviewedIn(script, today.minusDays(10));
        script.add(
                today.minusDays(15),
                "coordinator",
                child.what("issue"),
                new RaiseRecordingIssue(child.id(), today.minusDays(15), SampleTexts.issue()));
        script.add(
                today.minusDays(9),
                "practitioner",
                child.what("extension"),
                new RequestExtension(child.id(), today.minusDays(9), SampleTexts.application(today.plusMonths(8))));
        script.add(
                today.minusDays(8),
                "practitioner",
                child.what("request"),
                new RequestConsultation(
                        child.id(),
                        today.minusDays(8),
                        ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER,
                        null,
                        "The family asks for longer visits."));
    }

    private RecordId propose(SampleChild child, RecordId consultation, CasePlanGoal to, LocalDate day) {
        var proposal = script.add(
                day,
                practitionerOf(child.provider()),
                child.what("proposal"),
                new ProposeGoalChange(child.id(), to, day, SampleTexts.proposal(consultation)));
        script.add(
                day.plusDays(4),
                child.coordinator(),
                child.what("position"),
                new RecordCoordinatorPosition(
                        child.id(), proposal, CoordinatorPosition.SUPPORTS, "The case was consulted on."));
        return proposal;
    }

    private void ordinary(int number) {
        var goal = GOALS.get(number % GOALS.size());
        var child = new SampleChild(
                number,
                DISTRICTS.get(number % 4 + (number % 11 == 0 ? 1 : 0)),
                number % 8 == 7 ? null : PROVIDERS.get(number / 2 % PROVIDERS.size()),
                goal,
                today.minusMonths(5 + number * 7 % 40).minusDays(number % 27),
                goal != LONG_TERM_CARE && number % 6 == 3);
        child.beginsIn(script);
        var last = child.isReviewedIn(script, today.minusDays(number % 5 == 0 ? 70 : 6));
        if (number % 10 == 1 && last.isBefore(today.minusDays(40))) {
            script.add(
                    today.minusDays(29),
                    child.coordinator(),
                    child.what("heightened"),
                    new RaiseHeightenedFrequency(
                            child.id(),
                            today.minusDays(30),
                            HeightenedReason.UNLIKELY_WITHIN_TWO_YEARS,
                            "The assessment has not begun."));
        }
    }

    static ChildId childId(int number) {
        return new ChildId(Script.uuid("child " + number));
    }

    private static SampleChild child(int number, String district, String provider, CasePlanGoal goal, LocalDate since) {
        return new SampleChild(number, district, provider, goal, since, false);
    }

    private static String practitionerOf(String provider) {
        return provider.equals("riverbend") ? "practitioner" : provider + "-practitioner";
    }
}
