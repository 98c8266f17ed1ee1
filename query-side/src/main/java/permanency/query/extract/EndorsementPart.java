package permanency.query.extract;

import java.time.LocalDate;
import permanency.events.packages.ExtensionEndorsement;
import permanency.events.packages.ExtensionEndorsementRecorded;

/** What the Permanency Coordinator advised on an application, the last time. */
record EndorsementPart(
        @Element(value = "The endorsement", need = Need.WHERE_THERE_IS_ONE, source = "extension, R99")
        ExtensionEndorsement endorsement,

        @Element(value = "Who advised: subject of the token", need = Need.ADVISED, source = "extension, R99")
        String by,

        @Element(value = "Day of the advice", need = Need.ADVISED, source = "extension, R99")
        LocalDate on,

        @Element(value = "Reasons", need = Need.ADVISED, source = "extension, R99", onRequest = true)
        String reasons) {

    static EndorsementPart of(Steps steps) {
        return steps.last(ExtensionEndorsementRecorded.class)
                .map(e ->
                        new EndorsementPart(e.endorsement(), Texts.actor(e.coordinator()), e.occurredOn(), e.reasons()))
                .orElse(new EndorsementPart(null, null, null, null));
    }
}
