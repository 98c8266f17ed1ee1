package permanency.query.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.query.database.TestDatabase;

/**
 * Children whose stories chance writes, of three years and a half up to a day in August: late entries, corrections and
 * voidings among them. The same each time.
 */
final class GeneratedCaseload {

    private static final int BATCH = 50;
    private static final List<String> GOALS =
            List.of("RESTORATION", "FAMILY_PRESERVATION", "GUARDIANSHIP", "ADOPTION", "LONG_TERM_CARE");
    private static final List<String> STATUSES = List.of(
            "ABORIGINAL", "NEITHER", "TORRES_STRAIT_ISLANDER", "NEITHER", "BOTH", "NOT_STATED", "ENQUIRIES_UNDER_WAY");

    private final List<Story> stories = new ArrayList<>();
    private final Chance chance;
    private final CoordinatorLog log;
    private final List<String> districts;
    private final LocalDate lastDay;

    private GeneratedCaseload(int year, List<String> districts) {
        this.chance = new Chance(new Random(year));
        this.districts = districts;
        this.lastDay = LocalDate.of(year, 8, 1);
        this.log = GeneratedLog.of(districts, lastDay, chance);
    }

    /** Some are read by the projections already while others are generated. */
    static GeneratedCaseload recordedIn(TestDatabase database, int year, List<String> districts, int children) {
        var caseload = new GeneratedCaseload(year, districts);
        database.append(caseload.log.messages());
        for (int first = 0; first < children; first += BATCH) {
            var batch = IntStream.range(first, Math.min(first + BATCH, children))
                    .mapToObj(caseload::story)
                    .toList();
            caseload.stories.addAll(batch);
            database.append(batch.stream().flatMap(s -> s.messages().stream()).toList());
        }
        database.awaitProjections();
        return caseload;
    }

    List<Story> stories() {
        return stories;
    }

    CoordinatorLog log() {
        return log;
    }

    private Story story(int number) {
        var begun = GeneratedChild.isNeverReviewed(number)
                ? LocalDate.of(lastDay.getYear() - 1, 12, 30)
                : lastDay.minusDays(158 + chance.upTo(1150));
        var bornOn = begun.minusDays(chance.upTo(6300));
        var goal = GOALS.get(number % GOALS.size());
        var story = new Story(districts.get(number / 3 % districts.size()));
        story.begins(bornOn.toString(), STATUSES.get(number % STATUSES.size()), goal, begun.toString(), null);
        var goalSet = story.history().goals().periods().get(0).setBy();
        var telling = new Telling(story, begun.plusDays(2), chance);
        tell(new GeneratedChild(telling, chance, number, lastDay, bornOn, begun, goal, goalSet));
        telling.until(lastDay);
        return story;
    }

    private void tell(GeneratedChild child) {
        if (child.entersCare()) {
            child.telling().tellRoughly(chance.after(child.begun(), -90, 0), 0, EntryToCareRecorded.class, Map.of());
        }
        responsibility(child);
        GeneratedReviews.of(child);
        GeneratedConsultations.of(child);
        GeneratedRecords.of(child);
        if (child.isOneOf(2, 0)) {
            GeneratedGoals.of(child);
        } else if (child.number() % 11 < 6) {
            GeneratedEnds.achieved(child);
        } else if (child.number() % 11 < 8) {
            GeneratedEnds.closed(child);
        }
        if (child.isTimeLimited() && !child.isOneOf(3, 2)) {
            GeneratedExtensions.of(child);
        }
        Stream.of(lastDay.withMonth(4).withDayOfMonth(19), lastDay.minusDays(30), lastDay)
                .forEach(child.telling()::passesOn);
    }

    /** Most go to a provider; some go on to another, back to DCJ, or to another district. */
    private void responsibility(GeneratedChild child) {
        if (!child.staysWithDcj()) {
            toProvider(child, chance.after(child.begun(), 0, child.isNeverReviewed() ? 0 : 60), "folded-ngo");
            if (chance.oneIn(4)) {
                toProvider(child, child.later(), "folded-other");
            } else if (chance.oneIn(5)) {
                child.telling()
                        .tellRoughly(
                                child.later(),
                                3,
                                CaseResponsibilityTransferred.class,
                                Map.of("to", Map.of("holder", "DCJ")));
            }
        }
        if (chance.oneIn(3)) {
            child.telling()
                    .tellRoughly(child.later(), 12, ChildMovedDistrict.class, Map.of("to", chance.of(districts)));
        }
    }

    private static void toProvider(GeneratedChild child, LocalDate day, String provider) {
        child.telling()
                .tellRoughly(
                        day,
                        3,
                        CaseResponsibilityTransferred.class,
                        Map.of("to", Map.of("holder", "PSP_PROVIDER", "provider", provider)));
    }
}
