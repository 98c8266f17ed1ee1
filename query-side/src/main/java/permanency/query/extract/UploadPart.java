package permanency.query.extract;

import java.time.LocalDate;
import permanency.events.records.ChildStoryUploadConfirmed;

/** Where ChildStory has the record. */
record UploadPart(
        @Element(value = "Reference in ChildStory", need = Need.UPLOADED, source = "every record, R129")
        String childStoryUploadRef,

        @Element(value = "Day on which it was uploaded", need = Need.WHERE_THERE_IS_ONE, source = "every record, R129")
        LocalDate uploadedOn) {

    static UploadPart of(Steps steps) {
        return steps.last(ChildStoryUploadConfirmed.class)
                .map(e -> new UploadPart(e.reference(), e.occurredOn()))
                .orElse(new UploadPart(null, null));
    }
}
