package permanency.policy;

/** What is wrong with one field of a request; {@code field} is a path such as {@code review.progressSummary}. */
public record FieldError(String field, String message) {}
