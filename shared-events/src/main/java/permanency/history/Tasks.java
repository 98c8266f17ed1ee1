package permanency.history;

import java.util.List;
import java.util.stream.Stream;
import permanency.events.records.TaskDismissed;

/** Tasks that were ended with a reason. Which are open follows from the facts ({@link TaskConsequences}). */
public record Tasks(List<TaskDismissed> dismissed) {

    static final Tasks EMPTY = new Tasks(List.of());

    Tasks apply(TaskDismissed event) {
        return new Tasks(Stream.concat(dismissed.stream(), Stream.of(event)).toList());
    }
}
