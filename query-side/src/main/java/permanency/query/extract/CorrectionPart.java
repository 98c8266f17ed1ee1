package permanency.query.extract;

import java.util.UUID;

/** Which event this one took the place of. */
record CorrectionPart(
        @Element(value = "The event that was wrong", need = Need.WHERE_THERE_IS_ONE, source = "every record, R132")
        UUID correctsEventId,

        @Element(
                value = "What was wrong with it",
                need = Need.CORRECTED,
                source = "every record, R132",
                onRequest = true)
        String correctionReason) {}
