package permanency.query.worklist;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import permanency.query.http.Csv;

/** A list as a table. What it may lack is told in a header, and of each row in the last column. */
record ListFile<T>(Csv csv, HttpServletResponse response, Consumer<String> lines) implements Worklists.Reader<T> {

    static final String INCOMPLETE_CHILDREN = "Incomplete-Children";

    @Override
    public void begin(int incompleteChildren) {
        response.setIntHeader(INCOMPLETE_CHILDREN, incompleteChildren);
        lines.accept(csv.header("incomplete"));
    }

    @Override
    public void row(T row, boolean incomplete) {
        lines.accept(csv.line(row, incomplete));
    }
}
