package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.goal.PermanencyAchieved;
import permanency.history.Goals.GoalPeriod;

/** Part 8: permanency achieved, in days from the goal and from the last entry to care. */
final class PermanencyFold {

    private PermanencyFold() {}

    static Stream<Thing> of(ChildThen child) {
        return child.inQuarter(PermanencyAchieved.class)
                .flatMap(achieved -> Stream.concat(
                        Stream.of(goalFrom(achieved, child)
                                .map(day ->
                                        thing("permanency-achieved", achieved).since(day))
                                .orElseGet(() -> thing("permanency-achieved", achieved))),
                        enteredOn(achieved, child)
                                .map(day -> thing("permanency-achieved-from-entry", achieved)
                                        .since(day))
                                .stream()));
    }

    private static Thing thing(String measure, PermanencyAchieved achieved) {
        return Thing.of(measure, achieved.recordId(), achieved.occurredOn())
                .endingTheCase()
                .as(achieved.outcome())
                .under(achieved.goal());
    }

    private static Optional<LocalDate> goalFrom(PermanencyAchieved achieved, ChildThen child) {
        return child.history().goals().periods().stream()
                .filter(goal -> achieved.occurredOn().equals(goal.until()))
                .map(GoalPeriod::from)
                .reduce((earlier, later) -> later);
    }

    private static Optional<LocalDate> enteredOn(PermanencyAchieved achieved, ChildThen child) {
        return child.all(EntryToCareRecorded.class)
                .filter(ChildThen.by(achieved.occurredOn()))
                .map(EntryToCareRecorded::occurredOn)
                .reduce((earlier, later) -> later);
    }
}
