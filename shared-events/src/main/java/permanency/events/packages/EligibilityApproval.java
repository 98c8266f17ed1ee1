package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.Participant;

/**
 * That the child may have a specialist package (R92).
 *
 * @param reference of the paper or the record elsewhere
 */
public record EligibilityApproval(String reference, LocalDate approvedOn, Participant approvedBy) {}
