package permanency.events.consultation;

import java.time.LocalDate;

/** What was recommended, to whom, and by when; {@code by} may be null. */
public record Recommendation(RecommendationType type, String text, String addressee, LocalDate by) {}
