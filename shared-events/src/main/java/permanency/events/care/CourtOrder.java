package permanency.events.care;

import java.time.LocalDate;
import permanency.events.RecordId;

/**
 * What a court ordered.
 *
 * @param expiresOn its last day; null when it has none
 * @param reference number of the case or order; may be null
 * @param parentalResponsibility where it lies by the order; null when the order leaves it as it is
 * @param legalActionId the proceedings in which it was made, if they were recorded; may be null
 */
public record CourtOrder(
        CourtOrderKind kind,
        Court court,
        LocalDate expiresOn,
        String reference,
        ParentalResponsibility parentalResponsibility,
        RecordId legalActionId) {}
