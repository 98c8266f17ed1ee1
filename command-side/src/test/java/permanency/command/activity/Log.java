package permanency.command.activity;

import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.day;

import java.util.List;
import permanency.events.Participant;
import permanency.events.ProviderId;
import permanency.events.activity.Forum;
import permanency.events.activity.ForumKind;
import permanency.events.activity.IssueScope;
import permanency.events.activity.PracticeTheme;
import permanency.events.activity.PracticeThemeKind;
import permanency.events.activity.ProviderIssue;
import permanency.events.activity.ProviderIssueKind;
import permanency.events.activity.ServiceGap;
import permanency.events.activity.Training;
import permanency.events.activity.TrainingPart;
import permanency.events.activity.TrainingSubject;

/** Commands to the log of the coordinator of the tests. */
final class Log {

    static final String COORDINATOR = "coordinator-417";
    static final Participant CONTRACT_MANAGER = new Participant("P. Aquino", "Contract Manager", "DCJ");

    private static final ProviderId HARBOUR = ProviderId.of("harbour-families");

    private Log() {}

    static RecordTraining training(TrainingPart part, TrainingSubject subject) {
        return new RecordTraining(
                COORDINATOR, day("2020-06-10"), new Training(part, subject, true, "Packages", List.of("DCJ")));
    }

    static RecordPracticeTheme theme(PracticeThemeKind kind, String source) {
        return new RecordPracticeTheme(
                COORDINATOR,
                day("2020-06-10"),
                new PracticeTheme(kind, "Family finding is new to staff.", source, List.of(DISTRICT)));
    }

    static RaiseProviderIssue issue(IssueScope scope, ProviderIssueKind kind) {
        return new RaiseProviderIssue(
                COORDINATOR,
                day("2020-06-10"),
                new ProviderIssue(
                        HARBOUR,
                        scope,
                        kind,
                        "Guardianship is not considered.",
                        List.of(DISTRICT),
                        List.of(),
                        CONTRACT_MANAGER));
    }

    static RecordServiceGap gap() {
        return new RecordServiceGap(
                COORDINATOR,
                day("2020-06-10"),
                new ServiceGap("Supervised family time", DISTRICT, null, CONTRACT_MANAGER));
    }

    static RecordForumAttendance forum(ForumKind kind) {
        return new RecordForumAttendance(COORDINATOR, day("2020-06-10"), new Forum(kind, HARBOUR, null));
    }
}
