package permanency.reference;

import java.time.LocalDate;
import java.util.Set;
import permanency.events.delegation.Position;

/**
 * Which positions of DCJ a rule means where it names none.
 *
 * @param closeExceptions managers who close a compliance exception
 * @param openSealed who may go on with a sealed history (R142)
 */
public record Offices(String version, LocalDate from, Set<Position> closeExceptions, Set<Position> openSealed)
        implements Versioned {}
