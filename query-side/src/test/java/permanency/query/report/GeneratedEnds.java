package permanency.query.report;

import java.time.LocalDate;
import java.util.Map;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.PlacementRecorded;
import permanency.events.child.CaseClosed;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.responsibility.CaseResponsibilityTransferred;

/** How the first goal of a generated child ends, near its target date or at any time. */
final class GeneratedEnds {

    private static final Map<String, String> OUTCOMES = Map.of(
            "FAMILY_PRESERVATION", "PRESERVATION_COMPLETED",
            "LONG_TERM_CARE", "RESTORATION");

    private final GeneratedChild child;
    private final Telling telling;
    private final Chance chance;
    private final LocalDate day;

    private GeneratedEnds(GeneratedChild child) {
        this.child = child;
        this.telling = child.telling();
        this.chance = child.chance();
        this.day = chance.oneIn(3) ? child.later() : chance.after(child.target(), -40, 20);
    }

    static void closed(GeneratedChild child) {
        new GeneratedEnds(child).close();
    }

    static void achieved(GeneratedChild child) {
        var ends = new GeneratedEnds(child);
        if (!ends.day.isBefore(child.turns18())) {
            return;
        }
        ends.achieve();
        if (child.isOneOf(4, 1)) {
            ends.giveBack();
        }
        if (ends.chance.oneIn(3)) {
            ends.correctGoal();
        }
        if (child.entersCare()) {
            ends.leaveCare();
        }
    }

    private void close() {
        telling.tellRoughly(day, 6, CaseClosed.class, Map.of());
    }

    private void achieve() {
        telling.tellRoughly(
                day,
                6,
                PermanencyAchieved.class,
                Map.of(
                        "goal",
                        child.goal(),
                        "outcome",
                        OUTCOMES.getOrDefault(child.goal(), child.goal()),
                        "targetOn",
                        targetOn(child.begun())));
    }

    /** To DCJ on the day of the achievement, as the case with the provider ends by it. */
    private void giveBack() {
        telling.tell(day, 6, CaseResponsibilityTransferred.class, Map.of("to", Map.of("holder", "DCJ")));
    }

    /** Found out after the achievement: the goal had been set some days later, and so had its target. */
    private void correctGoal() {
        var right = chance.after(child.begun(), 0, 20);
        telling.correct(
                child.goalSet(),
                day,
                20 + chance.upTo(60),
                right,
                CasePlanGoalSet.class,
                Map.of("goal", child.goal(), "targetOn", targetOn(right)));
    }

    private String targetOn(LocalDate from) {
        return child.isTimeLimited() ? from.plusMonths(24).toString() : "";
    }

    /** Some come back, and are placed before they have another goal. */
    private void leaveCare() {
        telling.tellRoughly(day, 6, ExitFromCareRecorded.class, Map.of());
        if (chance.oneIn(2)) {
            var back = chance.after(day, 20, 200);
            telling.tellRoughly(back, 2, EntryToCareRecorded.class, Map.of());
            telling.tellRoughly(back, 3, PlacementRecorded.class, Map.of("provider", "", "therapeuticCare", ""));
        }
    }
}
