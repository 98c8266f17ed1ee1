package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Part 1: who is there on the last day, with which mode of review, goal and time in care. */
final class CaseloadFold {

    private CaseloadFold() {}

    static Stream<Thing> of(ChildThen child) {
        var day = child.until;
        if (!isThere(child, day)) {
            return Stream.of();
        }
        var mode = child.due(day).map(due -> due.mode().name()).orElse("NOT_MANDATORY");
        return Stream.of(
                        Stream.of(Thing.of("caseload", child.id(), day).as(mode)),
                        child.goal(day).stream().map(goal -> time("time-since-goal", child, goal.from())),
                        Stream.ofNullable(child.on(day).care().inCareSince())
                                .map(since -> time("time-in-care", child, since)))
                .flatMap(things -> things);
    }

    /** In the program, and permanency is not achieved. */
    private static boolean isThere(ChildThen child, LocalDate day) {
        var then = child.on(day);
        return child.isKnownBy(day)
                && !then.registration().hasLeftBy(day)
                && (then.goals().current().isPresent()
                        || then.goals().achieved().isEmpty());
    }

    private static Thing time(String measure, ChildThen child, LocalDate since) {
        return Thing.of(measure, child.id(), child.until)
                .as(Bands.time(since, child.until))
                .since(since);
    }
}
