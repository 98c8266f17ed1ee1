package permanency.history;

import java.util.ArrayList;
import java.util.List;
import permanency.events.culture.CultureEvent;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;

/** Chapter culture: every status that was stated, the latest last. */
public record Culture(List<IndigenousStatusRecorded> stated) {

    static final Culture EMPTY = new Culture(List.of());

    Culture apply(CultureEvent event) {
        if (event instanceof IndigenousStatusRecorded e) {
            var more = new ArrayList<>(stated);
            more.add(e);
            return new Culture(List.copyOf(more));
        }
        throw new NotFolded(event);
    }

    public IndigenousStatus status() {
        return stated.isEmpty()
                ? IndigenousStatus.ENQUIRIES_UNDER_WAY
                : stated.get(stated.size() - 1).status();
    }

    public boolean isAboriginalOrTorresStraitIslander() {
        return status().isAboriginalOrTorresStraitIslander();
    }
}
