package permanency.query.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import permanency.events.EventTypes;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.query.projection.OfChild;
import permanency.query.projection.RecordedEvent;

/**
 * A row of {@code read.record}: an event that somebody recorded. It is in force until {@code knownTo}, when the event
 * {@code supersededBy} corrected or voided it.
 *
 * @param bornOn the child, as a registration says it; null for all other events
 */
record RecordRow(
        UUID childId,
        long version,
        String name,
        UUID recordId,
        UUID about,
        LocalDate occurredOn,
        LocalDate bornOn,
        Instant knownFrom,
        Instant knownTo,
        Long supersededBy,
        String district,
        String provider,
        String districtAfter,
        String providerAfter,
        @JsonUnwrapped Recorder recorder,
        @JsonUnwrapped Particulars particulars)
        implements OfChild {

    static RecordRow of(RecordedEvent recorded, Instant known, Place place) {
        var event = recorded.event();
        return new RecordRow(
                event.childId().value(),
                recorded.version(),
                EventTypes.nameOf(event.getClass()),
                id(event.recordId()),
                id(event.about()),
                event.occurredOn(),
                event instanceof ChildRegistered registered ? registered.dateOfBirth() : null,
                known,
                null,
                null,
                place.district(),
                place.provider(),
                place.district(),
                place.provider(),
                Recorder.of(recorded.metadata()),
                Particulars.of(event));
    }

    private static UUID id(RecordId recordId) {
        return recordId == null ? null : recordId.value();
    }

    boolean isInForce() {
        return knownTo == null;
    }

    Place placeAfter() {
        return new Place(districtAfter, providerAfter);
    }

    RecordRow superseded(Instant since, long by) {
        return new RecordRow(
                childId,
                version,
                name,
                recordId,
                about,
                occurredOn,
                bornOn,
                knownFrom,
                since,
                by,
                district,
                provider,
                districtAfter,
                providerAfter,
                recorder,
                particulars);
    }

    RecordRow followedBy(Place place) {
        return new RecordRow(
                childId,
                version,
                name,
                recordId,
                about,
                occurredOn,
                bornOn,
                knownFrom,
                knownTo,
                supersededBy,
                district,
                provider,
                place.district(),
                place.provider(),
                recorder,
                particulars);
    }
}
