package permanency.command.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import permanency.events.RecordId;

/**
 * Stands in a request that sends a record again, whole, as it should have been (R132).
 *
 * @param recordId of the record that was wrong; it keeps its id
 */
public record Correction(
        @NotNull RecordId recordId, @NotBlank String reason) {}
