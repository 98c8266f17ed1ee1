package permanency.events.child;

import java.util.List;
import java.util.UUID;

/**
 * Where a child comes from. Indigenous status is no part of it, but a record of its own; nor is health information.
 *
 * @param culturalBackground such as {@code Vietnamese}
 * @param languages spoken at home
 * @param culturallyDiverse whether a proposal speaks of the cultural support plan (R68)
 * @param siblingGroupId the same for all siblings; null when there are none
 */
public record ChildProfile(
        List<String> culturalBackground, List<String> languages, boolean culturallyDiverse, UUID siblingGroupId) {

    public ChildProfile {
        culturalBackground = culturalBackground == null ? List.of() : List.copyOf(culturalBackground);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }
}
