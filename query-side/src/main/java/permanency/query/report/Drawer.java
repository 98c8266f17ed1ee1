package permanency.query.report;

/** Draws the chart of a table. */
interface Drawer {

    /**
     * As SVG.
     *
     * @param id of its own on the page; ids inside begin with it
     */
    String draw(Run run, Table table, String id);
}
