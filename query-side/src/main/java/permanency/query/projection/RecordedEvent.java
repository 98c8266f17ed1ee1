package permanency.query.projection;

import java.time.Instant;
import permanency.events.ChildEvent;

/** An event and when it became known. */
public record RecordedEvent(Instant recordedAt, ChildEvent event) {}
