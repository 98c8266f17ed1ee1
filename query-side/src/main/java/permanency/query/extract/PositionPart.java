package permanency.query.extract;

import java.time.LocalDate;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.CoordinatorPositionRecorded;

/** What the Permanency Coordinator advised, the last time. */
record PositionPart(
        @Element(value = "The position", need = Need.WHERE_THERE_IS_ONE, source = "goal change, R69")
        CoordinatorPosition position,

        @Element(value = "Who advised: subject of the token", need = Need.ADVISED, source = "goal change, R69")
        String by,

        @Element(value = "Day of the advice", need = Need.ADVISED, source = "goal change, R69")
        LocalDate on,

        @Element(value = "Reasons", need = Need.ADVISED, source = "goal change, R69", onRequest = true)
        String reasons) {

    static PositionPart of(Steps steps) {
        return steps.last(CoordinatorPositionRecorded.class)
                .map(e -> new PositionPart(e.position(), Texts.actor(e.coordinator()), e.occurredOn(), e.reasons()))
                .orElse(new PositionPart(null, null, null, null));
    }
}
