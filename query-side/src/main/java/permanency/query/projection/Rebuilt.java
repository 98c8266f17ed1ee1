package permanency.query.projection;

import java.util.List;
import java.util.UUID;

/**
 * What a rebuild did, or would do.
 *
 * @param shown whether rows were replaced; not by a dry run, which leaves all as it was
 * @param events how many were applied
 * @param childrenChanged of how many children the rows differ from what was shown before; 0 when all was right
 * @param children the first hundred of them
 * @param parkedEvents how many of the events could not be applied, or wait behind such a one
 */
record Rebuilt(
        String projection, boolean shown, long events, int childrenChanged, List<UUID> children, int parkedEvents) {}
