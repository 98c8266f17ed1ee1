package permanency.query.projection;

import java.util.UUID;

/** A row of {@link Counting}: how many events of a child it was given, and of which days. */
record Counted(UUID childId, int events, String days) implements OfChild {

    Counted and(int more, String day) {
        return new Counted(childId, events + more, days == null ? day : days + " " + day);
    }
}
