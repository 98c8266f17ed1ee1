package permanency.query.report;

import java.math.BigDecimal;
import permanency.reference.Reports.Figure;
import permanency.reference.Reports.Side;

/**
 * One place of a table.
 *
 * @param lastYear the same quarter of the year before, as known at the same time
 * @param target null unless one is set
 */
record Cell(Figures figures, Figures lastYear, Aim target) {

    /** @param met null when there is no figure to compare */
    record Aim(String name, Figure figure, Side side, BigDecimal value, Boolean met) {}

    Cell sharing(Cell part) {
        return new Cell(figures.sharing(part.figures), lastYear.sharing(part.lastYear), target);
    }

    Cell aimingAt(Aim aim) {
        return new Cell(figures, lastYear, aim);
    }
}
