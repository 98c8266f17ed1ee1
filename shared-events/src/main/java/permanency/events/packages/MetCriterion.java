package permanency.events.packages;

/**
 * An exceptional circumstance and what shows it (R96).
 *
 * @param criterion its code in the reference data
 */
public record MetCriterion(String criterion, String evidence) {}
