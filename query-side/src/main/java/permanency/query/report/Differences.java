package permanency.query.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a run says otherwise than the run of the same quarter before it.
 *
 * @param cells whose figures differ
 * @param total how many facts differ of the children whom the caller sees
 */
record Differences(
        Run run, Run former, List<CellChange> cells, int total, int page, int limit, List<FactChange> facts) {

    /**
     * @param ofAboriginalChildren whether it is a cell of part 10
     * @param before the number; null where there was no figure; {@code after} where there is none any more, and likewise
     *     what stands beside it
     */
    record CellChange(
            String measure,
            boolean ofAboriginalChildren,
            boolean lastYear,
            String by,
            String value,
            String category,
            Integer before,
            Integer after,
            Integer childrenBefore,
            Integer childrenAfter,
            Long totalBefore,
            Long totalAfter,
            BigDecimal medianBefore,
            BigDecimal medianAfter) {}

    /** Why a fact came, went or changed. */
    enum Why {
        VOIDED,
        CORRECTED,
        /** What was recorded after the former run was known. */
        LATE_ENTRY,
        /** Settings or reference data are others. */
        OTHER_RULES,
        /** What followed from the facts was recorded later, or had to wait. */
        OTHER
    }

    /**
     * @param before null when it has come; {@code after} is null when it has gone
     * @param because the record that changed it; null unless one did
     */
    record FactChange(
            String measure, boolean lastYear, CountedFact before, CountedFact after, Why why, Because because) {}

    /** @param name of the event */
    record Because(String name, UUID recordId, LocalDate occurredOn, Instant recordedAt) {}
}
