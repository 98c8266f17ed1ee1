package permanency.query.projection;

import java.util.UUID;
import org.axonframework.eventhandling.Segment;

/** Which children a segment of a projection has: those whose id ends in its bits. A child never has two at a time. */
final class Share {

    /** The bits by which a child is given to a segment, from {@code %s}, its id as text. */
    static final String BITS = "cast(cast('x' || right(%s, 4) as bit(16)) as int)";

    private static final int SIXTEEN_BITS = 0xFFFF;

    private Share() {}

    static boolean has(Segment segment, UUID child) {
        return segment.matches((int) child.getLeastSignificantBits() & SIXTEEN_BITS);
    }
}
