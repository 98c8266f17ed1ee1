package permanency.query.projection;

/**
 * What a rebuild did.
 *
 * @param events how many were applied
 * @param childrenChanged of how many children the rows now differ from what was shown before; 0 when all was right
 */
record Rebuilt(String projection, int generation, long events, int childrenChanged) {}
