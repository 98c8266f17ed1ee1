package permanency.query.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a file as a spreadsheet does. */
final class CsvRows {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n]*))(,|\r\n)");

    private CsvRows() {}

    /** The rows below the header, by the names of the columns. */
    static List<Map<String, String>> of(String file) {
        var lines = lines(file);
        var header = lines.get(0);
        return lines.subList(1, lines.size()).stream()
                .map(line -> row(header, line))
                .toList();
    }

    private static Map<String, String> row(List<String> header, List<String> line) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), line.get(i));
        }
        return row;
    }

    private static List<List<String>> lines(String file) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cells = CELL.matcher(file);
        while (cells.find()) {
            line.add(cells.group(1) == null ? cells.group(2) : cells.group(1).replace("\"\"", "\""));
            if (cells.group(3).equals("\r\n")) {
                lines.add(List.copyOf(line));
                line.clear();
            }
        }
        return lines;
    }
}
