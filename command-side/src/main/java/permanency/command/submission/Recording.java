package permanency.command.submission;

import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import permanency.reference.Reference;

/** How events get into the stream of their aggregate: each with the versions of the reference data of its day. */
public final class Recording {

    /** The key of the metadata that tells them. */
    public static final String VERSIONS = "reference";

    private Recording() {}

    /** @param occurredOn the day of the event, by whose lists it is checked */
    public static void record(Object event, LocalDate occurredOn, Reference reference) {
        var versions = reference.versions().on(occurredOn);
        AggregateLifecycle.apply(event, MetaData.with(VERSIONS, versions));
    }
}
