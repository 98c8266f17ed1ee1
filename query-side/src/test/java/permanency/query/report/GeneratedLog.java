package permanency.query.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.IssueScope;
import permanency.events.activity.PracticeThemeKind;
import permanency.events.activity.PracticeThemeRecorded;
import permanency.events.activity.ProviderIssueKind;
import permanency.events.activity.ProviderIssueRaised;
import permanency.events.activity.ServiceGapRecorded;
import permanency.events.activity.TrainingPart;
import permanency.events.activity.TrainingRecorded;
import permanency.events.activity.TrainingSubject;

/** A coordinator's log that chance writes: an entry every few days, some entered late, corrected or voided. */
final class GeneratedLog {

    private static final List<String> SERVICES =
            List.of("all", " none ", "respite  care", "Family time at weekends", "Speech therapy", "Legal advice");

    private final CoordinatorLog log;
    private final List<String> districts;
    private final Chance chance;

    private GeneratedLog(List<String> districts, Chance chance) {
        this.log = new CoordinatorLog("log-" + districts.get(0));
        this.districts = districts;
        this.chance = chance;
    }

    static CoordinatorLog of(List<String> districts, LocalDate lastDay, Chance chance) {
        var generated = new GeneratedLog(districts, chance);
        var day = lastDay.minusDays(580);
        for (int i = 0; day.isBefore(lastDay.minusDays(30)); i++) {
            generated.entry(i, day);
            day = chance.after(day, 1, 5);
        }
        return generated.log;
    }

    private void entry(int number, LocalDate day) {
        var id = chance.id().toString();
        var enteredOn = day.plusDays(chance.oneIn(4) ? 20 : 0);
        switch (number % 4) {
            case 0 -> enter(id, day, enteredOn, ProviderIssueRaised.class, "/issue", issue());
            case 1 ->
                enter(
                        id,
                        day,
                        enteredOn,
                        ServiceGapRecorded.class,
                        "/gap",
                        Map.of("service", chance.of(SERVICES), "district", chance.of(districts)));
            case 2 -> enter(id, day, enteredOn, TrainingRecorded.class, "/training", training());
            default -> enter(id, day, enteredOn, PracticeThemeRecorded.class, "/theme", theme());
        }
        var later = enteredOn.plusDays(10 + chance.upTo(60));
        if (chance.oneIn(9)) {
            enter(chance.id().toString(), day, later, ActivityVoided.class, "", Map.of("voids", id));
        } else if (number % 4 == 2 && chance.oneIn(3)) {
            enter(chance.id().toString(), day, later, ActivityCorrected.class, "", Map.of("corrects", id));
            enter(id, chance.after(day, 0, 9), later, TrainingRecorded.class, "/training", training());
        }
    }

    private Map<String, Object> issue() {
        return Map.of(
                "kind", chance.name(ProviderIssueKind.class),
                "scope", chance.name(IssueScope.class),
                "provider", chance.of(List.of("folded-ngo", "folded-other")),
                "districts", some());
    }

    private Map<String, Object> training() {
        return Map.of("part", chance.name(TrainingPart.class), "subject", chance.name(TrainingSubject.class));
    }

    private Map<String, Object> theme() {
        return Map.of("kind", chance.name(PracticeThemeKind.class), "districts", chance.oneIn(5) ? List.of() : some());
    }

    private List<String> some() {
        return chance.oneIn(2) ? List.of(chance.of(districts)) : districts;
    }

    private void enter(
            String id, LocalDate day, LocalDate enteredOn, Class<?> type, String part, Map<String, Object> fields) {
        log.enter(enteredOn + "T03:00:00Z", id, day.toString(), type, part, fields);
    }
}
