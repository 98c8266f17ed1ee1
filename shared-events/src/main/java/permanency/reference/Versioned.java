package permanency.reference;

import java.time.LocalDate;

/** One version of reference data: what it says holds from a day until the next version's. */
public interface Versioned {

    /** Stands in the events that used it. */
    String version();

    LocalDate from();
}
