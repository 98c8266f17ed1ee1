package permanency.events.packages;

import java.time.LocalDate;
import java.util.List;

/**
 * What an application for an extension says (R96, R98).
 *
 * @param monthsRequested whole months
 * @param activeEfforts null when lodged before they were asked for
 * @param lateReason why it was lodged after the end of the package; null when in time
 */
public record ExtensionApplication(
        Integer monthsRequested,
        List<MetCriterion> criteria,
        String planToAchieve,
        LocalDate expectedAchievementOn,
        String workDoneSoFar,
        String activeEfforts,
        String childViews,
        String lateReason) {

    public ExtensionApplication {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }
}
