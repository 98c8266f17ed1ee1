package permanency.query.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import permanency.events.RecordId;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.PracticeThemeRecorded;
import permanency.events.activity.ProviderIssueRaised;
import permanency.events.activity.ServiceGapRecorded;
import permanency.events.activity.TrainingRecorded;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.PlacementRecorded;
import permanency.events.child.CaseClosed;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.query.database.TestDatabase;

/**
 * Thirteen children whose answers are known, of April to June 2021 and the year before. What the report is to say of them
 * stands in {@link KnownAnswersTest}, worked out by hand.
 */
final class ReportCaseload {

    static final String QUARTER = "2021-04";

    private static final String GUARDIANSHIP = "GUARDIANSHIP";
    private static final String RESTORATION = "RESTORATION";

    /** After the quarter, and before what was entered late. */
    final String first;

    /** After that too. */
    final String later;

    /** The provider of most, and another one. */
    final String ngo;

    final String other;
    final String south;
    final String north;
    final Story reviewedInTime;
    final Story overdue;
    final Story moved;
    final Story corrected;
    private final List<Story> stories = new ArrayList<>();
    private final CoordinatorLog log;
    private RecordId saidToBeOfMarch;

    /** @param day of July and August as known on which each test runs reports of its own; the last is for whoever compares them */
    ReportCaseload(String district, int day) {
        first = "2021-07-" + day + "T02:00:00Z";
        later = "2021-08-" + day + "T02:00:00Z";
        ngo = district.toLowerCase(Locale.ROOT).replace('_', '-') + "-ngo";
        other = ngo + "-too";
        south = district + "_SOUTH";
        north = district + "_NORTH";
        log = new CoordinatorLog("log-" + south);
        reviewedInTime = reviewedInTime();
        reviewedLate();
        overdue = overdue();
        changedGoal();
        moved = moved();
        achieved();
        passedTarget();
        extended();
        inLongTermCare();
        managedByDcj();
        entered();
        closed();
        corrected = corrected();
        stories.forEach(story -> story.passesUntil("2021-07-01T20:00:00Z"));
        enteredLate();
        beside();
    }

    void recordIn(TestDatabase database) {
        stories.forEach(story -> database.append(story.messages()));
        database.append(log.messages());
        database.awaitProjections();
    }

    private Story child() {
        var story = new Story(south);
        stories.add(story);
        return story;
    }

    /** Due on 1 August, 25 January, 20 April; the last copy was never given. */
    private Story reviewedInTime() {
        var child = child().begins("2015-03-01", "ABORIGINAL", RESTORATION, "2020-02-01")
                .to(ngo, "2020-02-01");
        child.reviewed("2020-07-25");
        child.reviewed("2020-10-20");
        child.reviewWithoutCopy("2021-04-15");
        return child;
    }

    /** Due on 1 April, held ten days later; a proposal is withdrawn, and a consultation that was none is voided. */
    private void reviewedLate() {
        var child = child().begins("2010-05-05", "NEITHER", RESTORATION, "2020-10-01")
                .to(ngo, "2020-10-01");
        var consultation = child.tell("2021-04-02", ConsultationRecorded.class, Map.of());
        var content = new HashMap<>(Story.standardReview());
        content.put("review/childViews", "");
        var review = child.tell("2021-04-11", ProgressReviewRecorded.class, content);
        child.tell("2021-04-11", ReviewCopyProvided.class, Map.of("reviewId", review.toString()));
        var proposal = child.tell("2021-04-20", GoalChangeProposed.class, goals(RESTORATION, GUARDIANSHIP));
        child.tell("2021-05-10", GoalChangeWithdrawn.class, Map.of("proposalId", proposal.toString()));
        child.voidAt("2021-06-01T01:00:00Z", consultation, "2021-04-02");
    }

    /** Due on 10 May; nobody held it. */
    private Story overdue() {
        var child = child().begins("2018-01-01", "NEITHER", GUARDIANSHIP, "2020-11-10")
                .to(ngo, "2020-11-10");
        child.tell(
                "2021-06-10",
                RecordingIssueRaised.class,
                Map.of("issue/kind", "CASE_PLAN_ERROR", "issue/concerns", ""));
        return child;
    }

    /** Due on 5 April, not held until the goal changed on 1 May. */
    private void changedGoal() {
        var child = child().begins("2012-01-01", "TORRES_STRAIT_ISLANDER", RESTORATION, "2020-10-05")
                .to(ngo, "2020-10-05");
        child.tell("2021-02-01", CulturalConsultationRecorded.class, Map.of());
        var consultation = child.tell(
                "2021-03-20",
                ConsultationRecorded.class,
                Map.of("consultation/triggers", List.of("GOAL_CHANGE_CONSIDERED"), "consultation/answeredTasks", ""));
        var content = new HashMap<>(goals(RESTORATION, GUARDIANSHIP));
        content.put("proposal/consultationId", consultation.toString());
        var proposal = child.tell("2021-04-10", GoalChangeProposed.class, content);
        child.tell(
                "2021-04-12",
                CoordinatorPositionRecorded.class,
                Map.of("proposalId", proposal.toString(), "position", "SUPPORTS"));
        child.tellAt(
                "2021-05-04T01:00:00Z",
                "2021-05-01",
                GoalChangeApproved.class,
                Map.of(
                        "proposalId",
                        proposal.toString(),
                        "decidedOn",
                        "2021-05-03",
                        "from",
                        RESTORATION,
                        "to",
                        GUARDIANSHIP,
                        "targetOn",
                        "2023-05-01",
                        "carryHeightened",
                        false,
                        "authority/kind",
                        "PILOT",
                        "culturalConsultationId",
                        ""));
    }

    /** Heightened from 20 April with one provider to 20 May with the next; in another district from 10 June. */
    private Story moved() {
        var child = child().begins("2006-06-20", "NEITHER", RESTORATION, "2020-12-01")
                .to(other, "2020-12-01");
        child.tell("2021-04-20", HeightenedFrequencyStarted.class, Map.of("reason", "UNLIKELY_WITHIN_TWO_YEARS"));
        child.to(ngo, "2021-05-15");
        child.reviewed("2021-05-20");
        child.tell("2021-06-10", ChildMovedDistrict.class, Map.of("to", north));
        return child;
    }

    /** On the target date of the goal, and within two years of entry. */
    private void achieved() {
        var child = child().begins("2008-02-02", "NEITHER", GUARDIANSHIP, "2019-05-31", "2019-06-10")
                .to(ngo, "2019-06-10");
        child.tell(
                "2021-05-31",
                PermanencyAchieved.class,
                Map.of(
                        "goal",
                        GUARDIANSHIP,
                        "outcome",
                        GUARDIANSHIP,
                        "targetOn",
                        "2021-05-31",
                        "withinTwoYears",
                        true));
    }

    /** On 15 June; more time was refused. */
    private void passedTarget() {
        var child = child().begins("2011-01-01", "NEITHER", RESTORATION, "2019-06-15")
                .to(ngo, "2019-06-15");
        var application =
                child.tell("2021-05-01", ExtensionRequested.class, application(RESTORATION, "2021-06-15", 1, 6));
        child.tell("2021-06-01", ExtensionRefused.class, Map.of("applicationId", application.toString()));
    }

    /** Past 20 April; yet more time is asked for. */
    private void extended() {
        var child = child().begins("2017-09-09", "ABORIGINAL", GUARDIANSHIP, "2019-04-20")
                .to(other, "2019-04-20");
        var application =
                child.tell("2021-03-01", ExtensionRequested.class, application(GUARDIANSHIP, "2021-04-20", 1, 6));
        child.tell(
                "2021-04-01",
                ExtensionApproved.class,
                Map.of(
                        "applicationId",
                        application.toString(),
                        "goal",
                        GUARDIANSHIP,
                        "monthsGranted",
                        6,
                        "formerEnd",
                        "2021-04-20",
                        "newEnd",
                        "2021-10-20",
                        "sequenceNumber",
                        1));
        child.tell("2021-06-20", ExtensionRequested.class, application(GUARDIANSHIP, "2021-10-20", 2, 3));
    }

    /** A cohort review asked for a consultation, which was held; the change that was proposed was refused. */
    private void inLongTermCare() {
        var child = child().begins("2009-09-09", "NEITHER", "LONG_TERM_CARE", "2020-01-15")
                .to(ngo, "2020-01-15");
        child.reviewed("2021-01-10");
        child.tell("2021-04-22", CohortFindingRecorded.class, Map.of("consultationNeeded", true));
        child.tell(
                "2021-05-12",
                ConsultationRecorded.class,
                Map.of("consultation/triggers", List.of("COHORT_REVIEW_IDENTIFIED"), "consultation/answeredTasks", ""));
        var proposal = child.tell("2021-05-25", GoalChangeProposed.class, goals("LONG_TERM_CARE", GUARDIANSHIP));
        child.tell(
                "2021-06-22",
                GoalChangeRefused.class,
                Map.of("proposalId", proposal.toString(), "authority/kind", "DELEGATION_LEVEL"));
    }

    /** Legal action without a consultation, an informal one, an issue, Group Supervision and an open proposal. */
    private void managedByDcj() {
        var child = child().begins("2013-03-03", "NOT_STATED", RESTORATION, "2021-03-01");
        child.tell("2021-04-15", LegalActionCommenced.class, Map.of());
        child.tell(
                "2021-05-01",
                ConsultationRecorded.class,
                Map.of(
                        "consultation/formality", "INFORMAL",
                        "consultation/triggers", List.of("ENTRY_TO_CARE"),
                        "consultation/answeredTasks", "",
                        "consultation/dimensions", ""));
        var issue = child.tell("2021-05-05", RecordingIssueRaised.class, Map.of("issue/concerns", ""));
        child.tell("2021-05-25", RecordingIssueResolved.class, Map.of("issueId", issue.toString()));
        var supervision = child.tell(
                "2021-06-01",
                GroupSupervisionOpened.class,
                Map.of("purpose", "PERMANENCY_DECISION", "proposalId", "", "meansTried", ""));
        child.tell(
                "2021-06-08",
                GroupSupervisionHeld.class,
                Map.of("supervisionId", supervision.toString(), "session/outcome", "AGREED_POSITION"));
        child.tell("2021-06-15", GoalChangeProposed.class, goals(RESTORATION, "LONG_TERM_CARE"));
    }

    /** Care was applied for at once; nobody has assessed the child's needs. */
    private void entered() {
        var child = child().begins("2020-12-12", "ENQUIRIES_UNDER_WAY", RESTORATION, "2021-05-01");
        child.tell("2021-05-02", PlacementRecorded.class, Map.of("provider", "", "therapeuticCare", ""));
        child.tell("2021-05-06", LegalActionCommenced.class, Map.of());
    }

    /** Five days before the target date. */
    private void closed() {
        var child = child().begins("2012-12-12", "NEITHER", RESTORATION, "2019-05-20")
                .to(other, "2019-05-20");
        child.tell("2021-05-15", CaseClosed.class, Map.of());
    }

    /** Due on 3 April; a review is said to have been held in March. */
    private Story corrected() {
        var child = child().begins("2014-04-04", "NEITHER", RESTORATION, "2020-10-03")
                .to(ngo, "2020-10-03");
        saidToBeOfMarch = child.reviewed("2021-03-28");
        return child;
    }

    /** A review of May, and one of March that was in fact of April. */
    private void enteredLate() {
        overdue.tellAt("2021-07-20T01:00:00Z", "2021-05-05", ProgressReviewRecorded.class, Story.standardReview());
        corrected.correctAt(
                "2021-07-20T01:00:00Z",
                saidToBeOfMarch,
                "2021-04-02",
                ProgressReviewRecorded.class,
                Story.standardReview());
    }

    private void beside() {
        enter(
                "2021-05-01",
                ProviderIssueRaised.class,
                "/issue",
                Map.of("provider", ngo, "districts", List.of(south, north)));
        enter("2021-05-02", ServiceGapRecorded.class, "/gap", Map.of("district", south));
        enter("2021-05-03", TrainingRecorded.class, "/training", Map.of());
        enter("2021-05-04", PracticeThemeRecorded.class, "/theme", Map.of("districts", List.of(south)));
        var wrong = enter("2021-05-05", ServiceGapRecorded.class, "/gap", Map.of("district", south));
        enter("2021-05-05", ActivityVoided.class, "", Map.of("voids", wrong));
    }

    private String enter(String day, Class<?> type, String part, Map<String, Object> fields) {
        return log.enter(day + "T03:00:00Z", UUID.randomUUID().toString(), day, type, part, fields);
    }

    private static Map<String, Object> goals(String from, String to) {
        return Map.of("from", from, "to", to, "proposal/consultationId", "");
    }

    private static Map<String, Object> application(String goal, String formerEnd, int number, int months) {
        return Map.of(
                "goal", goal,
                "formerEnd", formerEnd,
                "late", false,
                "sequenceNumber", number,
                "application/monthsRequested", months);
    }
}
