package permanency.query.record;

import java.time.LocalDate;
import permanency.events.ChildEvent;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.goal.CasePlanGoal;

/**
 * What an event says in fields of its own that is worth looking for; null where it says nothing of the kind.
 *
 * @param decidedOn the day of a decision, which may hold from another
 * @param outcome what was decided, advised or found
 * @param authority on which a decision rests, and {@code clause} by which rule
 * @param person whom it names beside the one who recorded it: who decided or coordinates, who was asked, or which unit
 */
record Particulars(
        LocalDate decidedOn,
        String kind,
        String outcome,
        String goalFrom,
        String goalTo,
        String authority,
        String clause,
        String person) {

    static final Particulars NONE = new Particulars(null, null, null, null, null, null, null, null);

    static Particulars of(ChildEvent event) {
        return ParticularsByEvent.of(event);
    }

    static Particulars kind(Object kind) {
        return new Particulars(null, text(kind), null, null, null, null, null, null);
    }

    static Particulars outcome(Object outcome) {
        return new Particulars(null, null, text(outcome), null, null, null, null, null);
    }

    static Particulars decided(LocalDate on, String outcome) {
        return new Particulars(on, null, outcome, null, null, null, null, null);
    }

    Particulars of(Object what) {
        return new Particulars(decidedOn, text(what), outcome, goalFrom, goalTo, authority, clause, person);
    }

    Particulars and(Object found) {
        return new Particulars(decidedOn, kind, text(found), goalFrom, goalTo, authority, clause, person);
    }

    Particulars goals(CasePlanGoal from, CasePlanGoal to) {
        return new Particulars(decidedOn, kind, outcome, text(from), text(to), authority, clause, person);
    }

    Particulars by(AuthorityBasis basis, String rule) {
        var relied = basis == null ? null : text(basis.kind());
        return new Particulars(decidedOn, kind, outcome, goalFrom, goalTo, relied, rule, person);
    }

    Particulars under(String rule) {
        return new Particulars(decidedOn, kind, outcome, goalFrom, goalTo, authority, rule, person);
    }

    Particulars names(String somebody) {
        return new Particulars(decidedOn, kind, outcome, goalFrom, goalTo, authority, clause, somebody);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
