package permanency.policy;

import java.util.List;
import java.util.Objects;

/**
 * One rule of docs/policy.md: its number and its sentence, written once at the head of the class that applies it.
 *
 * @param number such as R74
 * @param sentence what the caller is told when the rule refuses
 * @param outstanding the part of the rule that is not implemented yet; null when none is
 */
public record Clause(String number, String sentence, String outstanding) {

    public Clause {
        Objects.requireNonNull(sentence);
        if (!number.matches("R[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("not the number of a rule: " + number);
        }
    }

    public static Clause clause(String number, String sentence) {
        return new Clause(number, sentence, null);
    }

    /** A rule that is applied in part; docs/clauses.md says what is outstanding. */
    public static Clause partly(String number, String sentence, String outstanding) {
        return new Clause(number, sentence, outstanding);
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
