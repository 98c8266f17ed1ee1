package permanency.query.extract;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A field that a record lacks although it has to have it (R130).
 *
 * @param actorId who recorded it, and so may correct it
 */
record MissingField(
        UUID childId,
        UUID eventId,
        LocalDate occurredOn,
        String district,
        String provider,
        String actorId,
        String field,
        String meaning,
        String need,
        String condition,
        String source) {

    static MissingField of(Extracted record, DataField field) {
        return new MissingField(
                record.child().childId(),
                record.recorded().eventId(),
                record.recorded().occurredOn(),
                record.standing().responsibleDistrict(),
                record.standing().providerId(),
                record.recorded().actorId(),
                field.field(),
                field.meaning(),
                field.need(),
                field.condition(),
                field.source());
    }
}
