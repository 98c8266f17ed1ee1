package permanency.query.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionWithdrawn;

/** More time asked for the first goal of a generated child, once and again. */
final class GeneratedExtensions {

    private static final List<String> CRITERIA =
            List.of("SUPPORT_SERVICES_NOT_AVAILABLE", "COURT_PROCEEDINGS_PENDING", "ACTIVE_EFFORTS_CONTINUING");

    private GeneratedExtensions() {}

    static void of(GeneratedChild child) {
        var end = child.target();
        for (int number = 1; number <= 3 && end != null; number++) {
            end = asked(child, number, end);
        }
    }

    /** Until when there is more time; null when nothing was granted. */
    private static LocalDate asked(GeneratedChild child, int number, LocalDate formerEnd) {
        var chance = child.chance();
        var lodged = chance.after(formerEnd, -120, 10);
        var decided = chance.after(lodged, 7, 50);
        var months = 1 + chance.upTo(5);
        var application = child.telling()
                .tellRoughly(
                        lodged,
                        3,
                        ExtensionRequested.class,
                        Map.of(
                                "goal",
                                child.goal(),
                                "formerEnd",
                                formerEnd.toString(),
                                "sequenceNumber",
                                number,
                                "application/monthsRequested",
                                months,
                                "application/criteria",
                                criteria(chance),
                                "application/planToAchieve",
                                child.isOneOf(7, 3) ? "" : "Home by spring."));
        Map<String, Object> content = Map.of("applicationId", application.toString(), "sequenceNumber", number);
        switch (chance.upTo(6)) {
            case 0, 1, 2 -> {
                child.telling()
                        .tellRoughly(
                                decided,
                                5,
                                ExtensionApproved.class,
                                Map.of(
                                        "applicationId",
                                        application.toString(),
                                        "sequenceNumber",
                                        number,
                                        "goal",
                                        child.goal(),
                                        "monthsGranted",
                                        months,
                                        "formerEnd",
                                        formerEnd.toString(),
                                        "newEnd",
                                        formerEnd.plusMonths(months).toString()));
                return formerEnd.plusMonths(months);
            }
            case 3, 4 -> child.telling().tellRoughly(decided, 5, ExtensionRefused.class, content);
            case 5 ->
                child.telling()
                        .tellRoughly(
                                decided, 5, ExtensionWithdrawn.class, Map.of("applicationId", application.toString()));
            default -> {}
        }
        return null;
    }

    private static List<Map<String, String>> criteria(Chance chance) {
        return Stream.of(chance.of(CRITERIA), chance.of(CRITERIA))
                .distinct()
                .map(criterion -> Map.of("criterion", criterion, "evidence", "A letter."))
                .toList();
    }
}
