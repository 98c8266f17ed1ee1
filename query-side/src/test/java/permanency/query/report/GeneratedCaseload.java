package permanency.query.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import permanency.events.RecordId;
import permanency.events.child.CaseClosed;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReviewRecorded;
import permanency.query.database.TestDatabase;

/** Children whose stories chance writes: late entries, corrections and voidings among them. The same each time. */
final class GeneratedCaseload {

    private static final List<String> GOALS =
            List.of("RESTORATION", "RESTORATION", "GUARDIANSHIP", "ADOPTION", "LONG_TERM_CARE");
    private static final List<String> STATUSES = List.of("ABORIGINAL", "NEITHER", "NEITHER", "TORRES_STRAIT_ISLANDER");
    private static final LocalDate LAST = LocalDate.of(2021, 8, 1);

    private final List<Story> stories = new ArrayList<>();
    private final Random chance = new Random(20210630);
    private final String district;

    /** What is recorded on a day, about some other. */
    private record Line(LocalDate recordedOn, Runnable told) {}

    GeneratedCaseload(String district, int children) {
        this.district = district;
        for (int i = 0; i < children; i++) {
            stories.add(story(i));
        }
    }

    List<Story> stories() {
        return stories;
    }

    void recordIn(TestDatabase database) {
        stories.forEach(story -> database.append(story.messages()));
        database.awaitProjections();
    }

    private Story story(int number) {
        var story = new Story(district + (number % 2 == 0 ? "_SOUTH" : "_NORTH"));
        var goal = GOALS.get(number % GOALS.size());
        var begun = LocalDate.of(2019, 1, 1).plusDays(chance.nextInt(800));
        story.begins(
                begun.minusYears(1 + chance.nextInt(16)).toString(), STATUSES.get(number % 4), goal, begun.toString());
        var lines = new ArrayList<Line>();
        if (number % 7 != 0) {
            var transferred = begun.plusDays(chance.nextInt(60));
            add(lines, transferred, 0, day -> transfer(story, "folded-ngo", day));
            reviews(lines, story, transferred);
            others(lines, story, goal, transferred, number);
        }
        for (var day : List.of("2021-04-19", "2021-07-02")) {
            lines.add(new Line(LocalDate.parse(day), () -> story.passesUntil(day + "T03:00:00Z")));
        }
        lines.sort(Comparator.comparing(Line::recordedOn));
        lines.stream()
                .filter(l -> l.recordedOn().isBefore(LAST))
                .forEach(l -> l.told().run());
        return story.passesUntil("2021-08-02T00:00:00Z");
    }

    private void reviews(List<Line> lines, Story story, LocalDate from) {
        var day = from.plusDays(20 + chance.nextInt(200));
        while (day.isBefore(LAST)) {
            review(lines, story, day);
            day = day.plusDays(60 + chance.nextInt(200));
        }
    }

    /** One in six is corrected to another day, one in twenty voided. */
    private void review(List<Line> lines, Story story, LocalDate held) {
        var heightened = chance.nextInt(5) == 0;
        var record = new RecordId[1];
        var late = chance.nextInt(40);
        add(
                lines,
                held,
                late,
                day -> record[0] = story.tellAt(at(held, late), day, ProgressReviewRecorded.class, review(heightened)));
        if (chance.nextInt(6) == 0) {
            var other = held.plusDays(chance.nextInt(12));
            var after = late + 15 + chance.nextInt(60);
            add(
                    lines,
                    held,
                    after,
                    day -> story.correctAt(
                            at(held, after),
                            record[0],
                            other.toString(),
                            ProgressReviewRecorded.class,
                            review(heightened)));
        } else if (chance.nextInt(20) == 0) {
            var after = late + 1 + chance.nextInt(60);
            add(lines, held, after, day -> story.voidAt(at(held, after), record[0], day));
        }
    }

    private static Map<String, Object> review(boolean heightened) {
        var content = new HashMap<>(Story.standardReview());
        if (heightened) {
            content.put("review/heightened", true);
            content.put("review/heightenedReason", "SPECIFIC_CHALLENGES");
        }
        return content;
    }

    private void others(List<Line> lines, Story story, String goal, LocalDate from, int number) {
        if (chance.nextInt(3) == 0) {
            add(
                    lines,
                    later(from),
                    5,
                    day -> story.tellAt(
                            at(LocalDate.parse(day), 5),
                            day,
                            HeightenedFrequencyStarted.class,
                            Map.of("reason", "UNLIKELY_WITHIN_TWO_YEARS")));
        }
        if (chance.nextInt(3) == 0) {
            add(
                    lines,
                    later(from),
                    9,
                    day -> story.tellAt(
                            at(LocalDate.parse(day), 9),
                            day,
                            ConsultationRecorded.class,
                            Map.of(
                                    "consultation/answeredTasks",
                                    "",
                                    "consultation/formality",
                                    number % 2 == 0 ? "FORMAL" : "INFORMAL")));
        }
        if (chance.nextInt(3) == 0) {
            add(
                    lines,
                    later(from),
                    12,
                    day -> story.tellAt(
                            at(LocalDate.parse(day), 12),
                            day,
                            ChildMovedDistrict.class,
                            Map.of("to", district + (number % 2 == 0 ? "_NORTH" : "_SOUTH"))));
        }
        if (chance.nextInt(4) == 0) {
            add(lines, later(from), 3, day -> transfer(story, "folded-other", day));
        }
        if (number % 3 == 0) {
            change(lines, story, goal, later(from));
        } else if (number % 5 == 1) {
            ends(lines, story, goal, later(from));
        }
    }

    private void change(List<Line> lines, Story story, String goal, LocalDate proposed) {
        var to = goal.equals("GUARDIANSHIP") ? "ADOPTION" : "GUARDIANSHIP";
        var proposal = new RecordId[1];
        var decided = proposed.plusDays(4 + chance.nextInt(50));
        var approved = chance.nextInt(4) > 0;
        add(
                lines,
                proposed,
                1,
                day -> proposal[0] = story.tellAt(
                        at(proposed, 1),
                        day,
                        GoalChangeProposed.class,
                        Map.of("from", goal, "to", to, "proposal/consultationId", "")));
        add(
                lines,
                decided,
                2,
                day -> story.tellAt(
                        at(decided, 2),
                        day,
                        approved ? GoalChangeApproved.class : GoalChangeRefused.class,
                        approved
                                ? Map.of(
                                        "proposalId",
                                        proposal[0].toString(),
                                        "decidedOn",
                                        day,
                                        "from",
                                        goal,
                                        "to",
                                        to,
                                        "targetOn",
                                        decided.plusMonths(24).toString(),
                                        "carryHeightened",
                                        false,
                                        "culturalConsultationId",
                                        "")
                                : Map.of("proposalId", proposal[0].toString())));
    }

    private void ends(List<Line> lines, Story story, String goal, LocalDate on) {
        var target = goal.equals("LONG_TERM_CARE")
                ? ""
                : story.history().goals().current().orElseThrow().targetOn().toString();
        add(lines, on, 6, day -> {
            if (chance.nextBoolean()) {
                story.tellAt(at(on, 6), day, CaseClosed.class, Map.of());
            } else {
                story.tellAt(
                        at(on, 6),
                        day,
                        PermanencyAchieved.class,
                        Map.of("goal", goal, "outcome", "RESTORATION", "targetOn", target));
            }
        });
    }

    private void transfer(Story story, String provider, String day) {
        story.tellAt(
                at(LocalDate.parse(day), 3),
                day,
                CaseResponsibilityTransferred.class,
                Map.of("to", Map.of("holder", "PSP_PROVIDER", "provider", provider)));
    }

    private LocalDate later(LocalDate from) {
        return from.plusDays(30 + chance.nextInt(700));
    }

    private interface Told {
        void on(String day);
    }

    private static void add(List<Line> lines, LocalDate day, int late, Told told) {
        lines.add(new Line(day.plusDays(late), () -> told.on(day.toString())));
    }

    private static String at(LocalDate day, int late) {
        return day.plusDays(late) + "T02:00:00Z";
    }
}
