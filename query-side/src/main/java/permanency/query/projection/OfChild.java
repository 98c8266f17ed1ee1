package permanency.query.projection;

import java.util.UUID;

/** A row that is about one child. */
public interface OfChild {

    UUID childId();
}
