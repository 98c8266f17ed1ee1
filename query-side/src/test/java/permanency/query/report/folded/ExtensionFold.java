package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.history.Goals.GoalPeriod;

/** Part 7: applications for more time, under the goal for which it was asked. */
final class ExtensionFold {

    private ExtensionFold() {}

    static Stream<Thing> of(ChildThen child) {
        var lodged = child.inQuarter(ExtensionRequested.class)
                .flatMap(asked -> Stream.concat(
                        Stream.of(Thing.of("extensions-requested", asked.applicationId(), asked.occurredOn())
                                .as(firstOrRepeat(asked.sequenceNumber()))
                                .value(asked.application().monthsRequested())
                                .under(asked.goal())),
                        criteria("extension-criteria", asked, asked, "")));
        var approved = child.inQuarter(ExtensionApproved.class)
                .flatMap(granted -> request(granted, child)
                        .flatMap(asked -> Stream.concat(
                                Stream.of(Thing.of("extensions-approved", granted.recordId(), granted.occurredOn())
                                        .as(firstOrRepeat(granted.sequenceNumber()))
                                        .value(granted.monthsGranted())
                                        .under(asked.goal())),
                                criteria("extension-criteria-decided", asked, granted, " > APPROVED"))));
        var refused = child.inQuarter(ExtensionRefused.class)
                .flatMap(no -> request(no, child)
                        .flatMap(asked -> Stream.concat(
                                Stream.of(Thing.of("extensions-refused", no.recordId(), no.occurredOn())
                                        .as(firstOrRepeat(no.sequenceNumber()))
                                        .under(asked.goal())),
                                criteria("extension-criteria-decided", asked, no, " > REFUSED"))));
        return Stream.of(lodged, approved, refused).flatMap(things -> things);
    }

    /** What became of the last application by the end of the quarter, as the two-year list says it. */
    static String state(GoalPeriod goal, ChildThen child) {
        return child.all(ExtensionRequested.class)
                .filter(asked -> isFor(goal, asked.goal(), asked.occurredOn()))
                .filter(ChildThen.by(child.until))
                .map(asked -> outcome(asked, child))
                .filter(outcome -> !outcome.equals("WITHDRAWN"))
                .reduce("NONE", (earlier, later) -> later);
    }

    static boolean isExtended(GoalPeriod goal, LocalDate day, ChildThen child) {
        return child.all(ExtensionApproved.class)
                .filter(ChildThen.by(day))
                .flatMap(granted -> request(granted, child))
                .anyMatch(asked -> isFor(goal, asked.goal(), asked.occurredOn()));
    }

    private static boolean isFor(GoalPeriod goal, CasePlanGoal named, LocalDate lodgedOn) {
        return goal.goal() == named && !lodgedOn.isBefore(goal.from());
    }

    private static String outcome(ExtensionRequested asked, ChildThen child) {
        return child.history().inOrder().stream()
                .filter(ChildThen.by(child.until))
                .filter(fact -> asked.applicationId().equals(fact.about()))
                .map(ExtensionFold::outcome)
                .reduce("OPEN", (earlier, later) -> later);
    }

    private static String outcome(ChildEvent step) {
        if (step instanceof ExtensionApproved) {
            return "APPROVED";
        } else if (step instanceof ExtensionRefused) {
            return "REFUSED";
        }
        return step instanceof ExtensionWithdrawn ? "WITHDRAWN" : "OPEN";
    }

    private static Stream<Thing> criteria(
            String measure, ExtensionRequested asked, ChildEvent counted, String decision) {
        return asked.application().criteria().stream()
                .map(met -> Thing.of(measure, counted.recordId(), counted.occurredOn())
                        .as(met.criterion() + decision)
                        .under(asked.goal()));
    }

    private static Stream<ExtensionRequested> request(ChildEvent decision, ChildThen child) {
        return child.find(ExtensionRequested.class, decision.about()).stream();
    }

    private static String firstOrRepeat(int sequenceNumber) {
        return sequenceNumber > 1 ? "REPEAT" : "FIRST";
    }
}
