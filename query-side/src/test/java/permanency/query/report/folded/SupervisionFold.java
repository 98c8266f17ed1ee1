package permanency.query.report.folded;

import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.supervision.DisputeRecorded;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;

/** Part 11: Group Supervision and disputes. */
final class SupervisionFold {

    private SupervisionFold() {}

    static Stream<Thing> of(ChildThen child) {
        return Stream.of(
                        child.inQuarter(GroupSupervisionOpened.class)
                                .map(e -> thing("group-supervisions", e).as(e.purpose())),
                        child.inQuarter(GroupSupervisionHeld.class)
                                .map(e -> thing("group-supervision-sessions", e)
                                        .as(e.session().outcome())),
                        child.inQuarter(DisputeRecorded.class)
                                .map(e -> thing("disputes", e).as(e.outcome())))
                .flatMap(things -> things);
    }

    private static Thing thing(String measure, ChildEvent fact) {
        return Thing.of(measure, fact.recordId(), fact.occurredOn());
    }
}
