package permanency.command;

import static permanency.command.Changed.with;

import java.util.List;
import java.util.Set;
import permanency.command.submission.Actor;
import permanency.events.ChildEvent;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Position;
import permanency.events.responsibility.CaseResponsibilityTransferred;

/** A past in which a unit of DCJ has secondary responsibility for the child, and somebody of that unit. */
public final class WithUnit {

    private static final String UNIT = "Child and Family District Unit, Liverpool";

    private WithUnit() {}

    /** Of another district, and of the unit. */
    public static Actor manager() {
        return new Actor(
                "manager-9",
                "Name of manager-9",
                "DCJ",
                Position.MANAGER_CASEWORK,
                null,
                DelegationLevel.of(5),
                Set.of("ILLAWARRA_SHOALHAVEN"),
                Set.of(UNIT));
    }

    public static List<ChildEvent> in(List<ChildEvent> past) {
        return past.stream()
                .map(e -> e instanceof CaseResponsibilityTransferred t ? with(t, "nominatedUnit", UNIT) : e)
                .toList();
    }
}
