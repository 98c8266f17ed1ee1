package permanency.command.submission;

import java.util.List;

/**
 * The answer to a request about several children.
 *
 * @param receipt of what was recorded of them all together; null when nothing was
 */
public record ChildAnswers(Receipt receipt, List<ChildAnswer> children) {

    boolean areAllRecorded() {
        return children.stream().allMatch(ChildAnswer::isRecorded);
    }
}
