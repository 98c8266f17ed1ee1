package permanency.command.submission;

import java.util.List;
import permanency.events.ChildId;
import permanency.policy.FieldError;
import permanency.policy.Refused;

/**
 * What became of one child of a request about several.
 *
 * @param receipt null when nothing was recorded; {@code refusal} is null otherwise
 */
public record ChildAnswer(ChildId childId, Receipt receipt, Refusal refusal) {

    /**
     * Why nothing was recorded.
     *
     * @param clause number of the rule that refuses; null when no rule forbids it, but the record is not as expected
     */
    public record Refusal(String clause, String detail, List<FieldError> errors) {}

    static ChildAnswer refused(ChildId childId, Refused refused) {
        return new ChildAnswer(
                childId, null, new Refusal(refused.clause().number(), refused.getMessage(), refused.errors()));
    }

    static ChildAnswer rejected(ChildId childId, String why) {
        return new ChildAnswer(childId, null, new Refusal(null, why, List.of()));
    }

    boolean isRecorded() {
        return receipt != null;
    }
}
