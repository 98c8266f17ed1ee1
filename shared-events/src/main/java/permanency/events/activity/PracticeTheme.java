package permanency.events.activity;

import java.util.List;
import permanency.events.DistrictId;

/**
 * What practice lacks or needs.
 *
 * @param source where staff can learn it, such as {@code PSP Learning Hub}; mandatory when they were linked to it
 */
public record PracticeTheme(PracticeThemeKind kind, String description, String source, List<DistrictId> districts) {

    public PracticeTheme {
        districts = districts == null ? List.of() : List.copyOf(districts);
    }
}
