package permanency.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;

/** The stories of the sample caseload for many children, recorded through the domain model by several people at once. */
public final class LargeCaseload {

    private static final int PEOPLE = 8;

    private LargeCaseload() {}

    /** Each child's lines are sent in their order; all are entered late, as in a caseload that is taken over. */
    public static void record(ApplicationContext context, LocalDate today, int children) {
        var recorder = context.getBean(SampleRecorder.class);
        var ofChildren = new LinkedHashMap<ChildId, List<Script.Line>>();
        for (var line : SampleStories.asOf(today, children).asWritten()) {
            if (line.command() instanceof ChildCommand command) {
                ofChildren
                        .computeIfAbsent(command.childId(), c -> new ArrayList<>())
                        .add(line);
            } else {
                recorder.send(line);
            }
        }
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var all = ofChildren.values().stream()
                    .map(lines -> CompletableFuture.runAsync(() -> lines.forEach(recorder::send), people))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        } finally {
            people.shutdownNow();
        }
    }
}
