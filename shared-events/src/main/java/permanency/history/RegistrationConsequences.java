package permanency.history;

import static permanency.policy.Clause.clause;

import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.child.ChildTurned18;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter child: what follows from the date of birth. */
public final class RegistrationConsequences {

    public static final Clause R11 = clause(
            "R11", "When a child turns 18, the review schedule and the two-year window close, and no goal is decided.");

    private RegistrationConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.registration().turns18On().stream()
                .filter(birthday -> !history.registration().hasLeftBy(birthday.minusDays(1)))
                .map(birthday -> new ChildTurned18(history.inOrder().get(0).childId(), birthday));
    }
}
