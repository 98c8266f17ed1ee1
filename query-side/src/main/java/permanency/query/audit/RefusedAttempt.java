package permanency.query.audit;

import java.time.Instant;
import java.util.UUID;

/** A command that policy did not allow: who sent it, and by which clause it was refused. */
record RefusedAttempt(
        long id,
        Instant attemptedAt,
        String actor,
        String organisation,
        String position,
        UUID childId,
        String command,
        String clause,
        String reason,
        String correlationId) {}
