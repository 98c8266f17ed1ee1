package permanency.events.consultation;

import java.time.LocalDate;

/**
 * What was recommended, to whom, and by when; {@code by} may be null.
 *
 * @param service of type SERVICE_OR_SUPPORT alone
 * @param assessor of type FORMAL_ASSESSMENT alone
 */
public record Recommendation(
        RecommendationType type,
        String text,
        String addressee,
        LocalDate by,
        RecommendedService service,
        Assessor assessor) {

    public Recommendation(RecommendationType type, String text, String addressee, LocalDate by) {
        this(type, text, addressee, by, null, null);
    }
}
