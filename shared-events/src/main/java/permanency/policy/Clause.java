package permanency.policy;

import java.util.List;
import java.util.Objects;

/**
 * One rule of docs/policy.md: its number and its sentence, written once at the head of the class that applies it.
 *
 * @param number such as R74
 * @param sentence what the caller is told when the rule refuses
 */
public record Clause(String number, String sentence) {

    public Clause {
        Objects.requireNonNull(sentence);
        if (!number.matches("R[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("not the number of a rule: " + number);
        }
    }

    public static Clause clause(String number, String sentence) {
        return new Clause(number, sentence);
    }

    /** Refuses unless the condition holds. */
    public void require(boolean condition) {
        require(condition, "");
    }

    /** Refuses unless the condition holds, and says in {@code detail} what was found. */
    public void require(boolean condition, String detail) {
        if (!condition) {
            throw refusal(detail);
        }
    }

    /** Refuses because of one field of the request. */
    public void requireField(boolean condition, String field, String message) {
        if (!condition) {
            throw new Refused(this, false, "", List.of(new FieldError(field, message)));
        }
    }

    /** Refuses because the actor may not do it, unless the condition holds. */
    public void requireAuthority(boolean condition) {
        requireAuthority(condition, "");
    }

    public void requireAuthority(boolean condition, String detail) {
        if (!condition) {
            throw new Refused(this, true, detail, List.of());
        }
    }

    public Refused refusal(String detail) {
        return new Refused(this, false, detail, List.of());
    }

    /** Collects every field that this rule finds wanting, so that the caller is told of all of them at once. */
    public Missing missing() {
        return new Missing(this);
    }
}
