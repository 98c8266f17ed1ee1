package permanency.events.care;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Proceedings about a child.
 *
 * @param orderSought what the applicant asks the court for
 * @param reference number of the case; may be null
 */
public record LegalAction(
        LegalActionKind kind, CourtOrderKind orderSought, Court court, Applicant applicant, String reference) {

    /** Whether those applied who owe a consultation before it; others are not bound by one. */
    @JsonIgnore
    public boolean isByCaseManagers() {
        return applicant == Applicant.DCJ || applicant == Applicant.PSP_PROVIDER;
    }

    /** An application of DCJ for a care order, such as the one with which a child enters care. */
    @JsonIgnore
    public boolean isCareApplicationOfDcj() {
        return kind == LegalActionKind.CARE_APPLICATION && applicant == Applicant.DCJ;
    }
}
