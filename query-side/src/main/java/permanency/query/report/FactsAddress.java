package permanency.query.report;

import java.util.LinkedHashMap;
import org.springframework.web.util.UriComponentsBuilder;
import permanency.query.report.Table.Row;

/** Where a number of a report opens; the parameters are those of {@link FactsQuery}. */
final class FactsAddress {

    private FactsAddress() {}

    /** @param category null for the cell of all */
    static String of(Run run, Table table, Row row, String category, boolean lastYear) {
        var address = UriComponentsBuilder.fromPath(ReportEndpoint.PATH + run.runId() + "/facts");
        var values = new LinkedHashMap<String, Object>();
        add("measure", table.measure(), address, values);
        if (category != null) {
            add("category", category, address, values);
        }
        if (lastYear) {
            add("lastYear", true, address, values);
        }
        if (table.ofAboriginalChildren()) {
            add("ofAboriginalChildren", true, address, values);
        }
        if (!Dimension.ALL.equals(row.by())) {
            add(Dimension.of(row.by()).parameter(), row.value(), address, values);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void add(
            String name, Object value, UriComponentsBuilder address, LinkedHashMap<String, Object> values) {
        address.queryParam(name, "{" + name + "}");
        values.put(name, value);
    }
}
