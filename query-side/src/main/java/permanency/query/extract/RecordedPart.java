package permanency.query.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which record, and who recorded it, as they were then. */
record RecordedPart(
        @Element(value = "The event", source = "every record, R131")
        UUID eventId,

        @Element(value = "Day on which it occurred", source = "every record, R131")
        LocalDate occurredOn,

        @Element(value = "When it was recorded", source = "every record, R131")
        Instant recordedAt,

        @Element(value = "Who recorded it: subject of the token", source = "every record, R131")
        String actorId,

        @Element(
                value = "Position of the one who recorded it",
                values = "code of a position",
                source = "every record, R131")
        String role,

        @Element(value = "DCJ, or id of a provider", source = "every record, R131")
        String organisation,

        @Element(
                value = "Districts of the one who recorded it",
                need = Need.WHERE_THERE_IS_ONE,
                values = "codes of districts.json, or *, separated by commas",
                source = "every record")
        String district,

        @Element(value = "Grade", need = Need.WHERE_THERE_IS_ONE, source = "every record")
        String grade,

        @Element(
                value = "Delegation level; lower is more senior",
                need = Need.WHERE_THERE_IS_ONE,
                source = "every record")
        String delegationLevel) {}
