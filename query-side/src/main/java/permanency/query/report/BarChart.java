package permanency.query.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.springframework.stereotype.Component;

/** The categories of a table as bars, this year's beside last year's; dark and light, so that they differ in grey too. */
@Component
class BarChart implements Drawer {

    private static final int WIDTH = 680;
    private static final int BESIDE_THE_BARS = 94;
    private static final int HEIGHT_OF_A_CATEGORY = 42;
    private static final int DARK = 0x1F3A5F;
    private static final int LIGHT = 0xC9D3E0;

    @Override
    public String draw(Run run, Table table, String id) {
        var chart = new JFreeChart(
                PageTable.title(table), font().deriveFont(Font.BOLD), plot(table, data(run, table)), true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setItemFont(font());
        var height = BESIDE_THE_BARS + HEIGHT_OF_A_CATEGORY * table.columns().size();
        var title = "Bar chart: %s by category, %s beside %s. The table has the same numbers."
                .formatted(PageTable.title(table), run.name(), ReportPage.lastYear(run));
        return Svg.of(id, title, WIDTH, height, chart::draw);
    }

    private static CategoryDataset data(Run run, Table table) {
        var data = new DefaultCategoryDataset();
        var all = table.rows().get(0);
        for (int i = 0; i < table.columns().size(); i++) {
            var name = table.columns().get(i).name();
            var cell = all.cells().get(i);
            data.addValue(cell.figures().number(), run.name(), name);
            data.addValue(cell.lastYear().number(), ReportPage.lastYear(run), name);
        }
        return data;
    }

    private static CategoryPlot plot(Table table, CategoryDataset data) {
        var categories = new CategoryAxis();
        categories.setTickLabelFont(font());
        categories.setMaximumCategoryLabelWidthRatio(0.4f);
        categories.setMaximumCategoryLabelLines(2);
        var numbers = new NumberAxis(FigureColumn.NUMBER.heading(table));
        numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        numbers.setTickLabelFont(font());
        numbers.setLabelFont(font());
        numbers.setUpperMargin(0.1);
        var plot = new CategoryPlot(data, categories, numbers, bars());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.GRAY);
        return plot;
    }

    private static BarRenderer bars() {
        var bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setSeriesPaint(0, new Color(DARK));
        bars.setSeriesPaint(1, new Color(LIGHT));
        bars.setDefaultOutlinePaint(Color.BLACK);
        bars.setDefaultOutlineStroke(new BasicStroke(1));
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        bars.setDefaultItemLabelFont(font());
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return bars;
    }

    /** Made when it is needed: a start does not fail because a machine has none. */
    private static Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    }
}
