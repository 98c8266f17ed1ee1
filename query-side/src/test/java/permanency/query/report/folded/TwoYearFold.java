package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.goal.PermanencyAchieved;
import permanency.history.Goals.GoalPeriod;

/** Part 6: what became of the goals whose two years were over, and of entries to care two years ago. */
final class TwoYearFold {

    private static final int MONTHS_FROM_ENTRY = 24;

    private TwoYearFold() {}

    static Stream<Thing> of(ChildThen child) {
        var reached = child.history().goals().periods().stream()
                .filter(goal -> goal.targetOn() != null && child.isInQuarter(goal.targetOn()))
                .map(goal -> reached(goal, child));
        var past = child.goal(child.until)
                .filter(goal -> child.isKnownBy(child.until) && goal.targetOn() != null)
                .filter(goal -> goal.targetOn().isBefore(child.until))
                .map(goal -> Thing.of("past-target", child.id(), child.until)
                        .as(ExtensionFold.state(goal, child))
                        .since(goal.targetOn()));
        var entries = child.all(EntryToCareRecorded.class)
                .filter(entry -> child.isInQuarter(lastDay(entry)))
                .map(entry -> fromEntry(entry, child));
        return Stream.of(reached, past.stream(), entries).flatMap(things -> things);
    }

    /** On the target date it is within; a goal that ended on that day in another way was not current at its end (R9). */
    private static Thing reached(GoalPeriod goal, ChildThen child) {
        var target = goal.targetOn();
        var item = child.id() + " " + goal.setBy();
        var end = end(goal, child);
        if (end.isEmpty() || end.get().isAfter(target)) {
            return Thing.of("targets-reached", item, target)
                    .as(ExtensionFold.isExtended(goal, target, child) ? "EXTENDED" : "PASSED")
                    .under(goal.goal());
        }
        var day = end.get();
        var isAchieved =
                child.all(PermanencyAchieved.class).anyMatch(a -> a.occurredOn().equals(day));
        return isAchieved
                ? Thing.of("targets-reached", item, day)
                        .endingTheCase()
                        .as("ACHIEVED")
                        .under(goal.goal())
                : Thing.of("targets-ended-before", item, day)
                        .as(child.goal(day).isPresent() ? "CHANGED" : "LEFT")
                        .under(goal.goal());
    }

    /** The first day without the goal. */
    private static Optional<LocalDate> end(GoalPeriod goal, ChildThen child) {
        var registration = child.history().registration();
        return Stream.of(
                        Optional.ofNullable(goal.until()),
                        Optional.ofNullable(registration.closedOn()),
                        registration.turns18On())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static LocalDate lastDay(EntryToCareRecorded entry) {
        return entry.occurredOn().plusMonths(MONTHS_FROM_ENTRY);
    }

    private static Thing fromEntry(EntryToCareRecorded entry, ChildThen child) {
        return child.all(PermanencyAchieved.class)
                .filter(ChildThen.by(lastDay(entry)))
                .filter(a -> !a.occurredOn().isBefore(entry.occurredOn()))
                .findFirst()
                .map(a -> Thing.of("two-years-from-entry", entry.recordId(), a.occurredOn())
                        .endingTheCase()
                        .as("ACHIEVED")
                        .since(entry.occurredOn())
                        .under(a.goal()))
                .orElseGet(() -> Thing.of("two-years-from-entry", entry.recordId(), lastDay(entry))
                        .as("NOT_ACHIEVED"));
    }
}
