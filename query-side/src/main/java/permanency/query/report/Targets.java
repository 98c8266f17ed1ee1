package permanency.query.report;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import permanency.query.report.Cell.Aim;
import permanency.reference.BadReferenceData;
import permanency.reference.Reports;
import permanency.reference.Reports.Target;

/** What somebody has set as targets for a measure. */
record Targets(List<Target> ofMeasure) {

    /** A target that no measure has would be missed by nobody but those who set it. */
    static void requireMeasures(List<Reports> versions) {
        versions.stream()
                .flatMap(version -> version.targets().stream())
                .map(Target::measure)
                .filter(key -> QuarterlyReport.measure(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new BadReferenceData("reports.json", "targets has the measure " + key + ", which is none");
                });
    }

    /** Those that have a target of their own. */
    Set<String> categories() {
        return ofMeasure.stream()
                .map(Targets::category)
                .filter(category -> !Dimension.ALL.equals(category))
                .collect(toSet());
    }

    /** @param category {@code all} for the cell of all */
    Cell beside(Cell cell, String category) {
        return ofMeasure.stream()
                .filter(t -> category(t).equals(category))
                .findFirst()
                .map(t -> cell.aimingAt(aim(t, cell.figures())))
                .orElse(cell);
    }

    private static String category(Target target) {
        return target.category() == null ? Dimension.ALL : target.category();
    }

    private static Aim aim(Target target, Figures figures) {
        var reached = reached(target, figures);
        return new Aim(
                target.name(),
                target.figure(),
                target.side(),
                target.value(),
                reached == null ? null : target.isMetBy(reached));
    }

    private static BigDecimal reached(Target target, Figures figures) {
        return switch (target.figure()) {
            case NUMBER -> BigDecimal.valueOf(figures.number());
            case PERCENT -> figures.percent();
            case MEDIAN -> figures.median();
        };
    }
}
