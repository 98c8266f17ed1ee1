package permanency.events.activity;

import java.util.List;

/**
 * What was taught, or asked for.
 *
 * @param directedByProgramArea whether the PSP Program Area asked for it
 * @param organisations whose staff it was for: {@code DCJ} or provider ids
 */
public record Training(
        TrainingPart part,
        TrainingSubject subject,
        boolean directedByProgramArea,
        String title,
        List<String> organisations) {

    public Training {
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
    }
}
