package permanency.query.extract;

import java.time.LocalDate;
import permanency.events.Party;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.AuthorityKind;

/** What was decided, by whom and on what authority. */
record DecisionPart(
        @Element(
                value = "The decision; none while it is open",
                need = Need.WHERE_THERE_IS_ONE,
                values = "APPROVED, REFUSED, WITHDRAWN, SUPERSEDED",
                source = "goal change and extension, R79, R80, R99, R104")
        String decision,

        @Element(value = "Day of the decision", need = Need.DECIDED, source = "goal change and extension")
        LocalDate decidedOn,

        @Element(
                value = "Who decided: subject of the token",
                need = Need.DECIDED_BY_DELEGATE,
                source = "goal change and extension, R77")
        String decider,

        @Element(
                value = "Position on that day",
                need = Need.DECIDED_BY_DELEGATE,
                values = "code of a position",
                source = "goal change and extension, R77")
        String deciderRole,

        @Element(value = "Delegation level", need = Need.WHERE_THERE_IS_ONE, source = "goal change and extension, R70")
        String deciderLevel,

        @Element(value = "Grade", need = Need.WHERE_THERE_IS_ONE, source = "goal change and extension, R72")
        String deciderGrade,

        @Element(
                value = "Districts of the decider",
                need = Need.WHERE_THERE_IS_ONE,
                values = "codes of districts.json, or *, separated by commas",
                source = "goal change and extension, R71")
        String deciderDistrict,

        @Element(
                value = "On what the decision rests",
                need = Need.WHERE_THERE_IS_ONE,
                source = "goal change and extension, R70, R72, R73, R88")
        AuthorityKind authorityBasis,

        @Element(
                value = "The entry of the register",
                need = Need.BY_ENTRY,
                values = "UUID",
                source = "goal change and extension, R72, R73")
        String authorityEntry,

        @Element(
                value = "Reasons",
                need = Need.DECIDED_BY_DELEGATE,
                source = "goal change and extension, R79",
                onRequest = true)
        String reasons) {

    static final DecisionPart OPEN = new DecisionPart(null, null, null, null, null, null, null, null, null, null);

    static DecisionPart by(
            String decision, LocalDate on, Party decider, AuthorityBasis basis, String districts, String reasons) {
        return new DecisionPart(
                decision,
                on,
                Texts.actor(decider),
                Texts.text(basis.position()),
                basis.level() == null ? null : String.valueOf(basis.level().value()),
                basis.grade() == null ? null : String.valueOf(basis.grade().value()),
                districts,
                basis.kind(),
                Texts.id(basis.entry()),
                reasons);
    }

    static DecisionPart without(String decision, LocalDate on, String reasons) {
        return new DecisionPart(decision, on, null, null, null, null, null, null, null, reasons);
    }
}
