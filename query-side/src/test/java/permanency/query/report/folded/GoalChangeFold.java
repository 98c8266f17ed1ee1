package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;

/** Part 5: proposals and decisions, each under the goal that was to be changed. */
final class GoalChangeFold {

    /** @param authority null where none is recorded, and of a withdrawal */
    private record Decision(ChildEvent fact, LocalDate day, String outcome, AuthorityBasis authority) {}

    private GoalChangeFold() {}

    static Stream<Thing> of(ChildThen child) {
        return child.all(GoalChangeProposed.class).flatMap(proposed -> of(proposed, child));
    }

    private static Stream<Thing> of(GoalChangeProposed proposed, ChildThen child) {
        var matrix = proposed.from() + " > " + proposed.to();
        var made = Stream.of(Thing.of("proposals", proposed.proposalId(), proposed.occurredOn())
                        .as(matrix))
                .filter(thing -> child.isInQuarter(thing.day()));
        var decided = decisions(proposed, child)
                .filter(d -> child.isInQuarter(d.day()))
                .flatMap(d -> decided(d, proposed, child, matrix));
        var isOpen = !proposed.occurredOn().isAfter(child.until)
                && decisions(proposed, child).allMatch(d -> d.day().isAfter(child.until));
        var open = Stream.of(Thing.of("proposals-open", proposed.proposalId(), child.until)
                        .as(matrix)
                        .since(proposed.occurredOn()))
                .filter(thing -> isOpen);
        return Stream.of(made, decided, open).flatMap(things -> things).map(thing -> thing.under(proposed.from()));
    }

    private static Stream<Thing> decided(
            Decision decision, GoalChangeProposed proposed, ChildThen child, String matrix) {
        var outcome = thing("goal-changes-" + decision.outcome().toLowerCase(), decision)
                .as(matrix)
                .since(proposed.occurredOn());
        if (decision.fact() instanceof GoalChangeWithdrawn) {
            return Stream.of(outcome);
        }
        var authority =
                Optional.ofNullable(decision.authority()).map(a -> a.kind().name());
        return Stream.of(
                outcome,
                thing("decisions-by-authority", decision)
                        .as(authority.orElse("NOT_KNOWN"))
                        .since(proposed.occurredOn()),
                thing("positions-and-decisions", decision)
                        .as(position(proposed, decision, child) + " > " + decision.outcome()));
    }

    private static String position(GoalChangeProposed proposed, Decision decision, ChildThen child) {
        return child.all(CoordinatorPositionRecorded.class)
                .filter(a -> a.proposalId().equals(proposed.proposalId()))
                .filter(ChildThen.by(decision.day()))
                .map(a -> a.position().name())
                .reduce("NONE", (earlier, later) -> later);
    }

    private static Thing thing(String measure, Decision decision) {
        return Thing.of(measure, decision.fact().recordId(), decision.day());
    }

    private static Stream<Decision> decisions(GoalChangeProposed proposed, ChildThen child) {
        return child.history().inOrder().stream()
                .filter(fact -> proposed.proposalId().equals(fact.about()))
                .flatMap(fact -> decision(fact).stream());
    }

    private static Optional<Decision> decision(ChildEvent fact) {
        if (fact instanceof GoalChangeApproved a) {
            return Optional.of(new Decision(a, a.decidedOn(), "APPROVED", a.authority()));
        } else if (fact instanceof GoalChangeRefused r) {
            return Optional.of(new Decision(r, r.occurredOn(), "REFUSED", r.authority()));
        }
        return fact instanceof GoalChangeWithdrawn w
                ? Optional.of(new Decision(w, w.occurredOn(), "WITHDRAWN", null))
                : Optional.empty();
    }
}
