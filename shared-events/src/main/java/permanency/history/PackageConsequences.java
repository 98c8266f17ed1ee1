package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionSuperseded;
import permanency.events.packages.PackageEnded;
import permanency.events.packages.PackageStarted;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter packages: from when to when the child has each, and what becomes of applications. */
public final class PackageConsequences {

    public static final Clause R102 =
            clause("R102", "A refusal of an extension gives reasons and asks for a review of the goal, which stays.");
    public static final Clause R104 =
            clause("R104", "An application that is open when its goal ends counts as withdrawn: it is superseded.");

    private PackageConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        var facts = history.inOrder();
        if (facts.isEmpty()) {
            return Stream.of();
        }
        var childId = facts.get(0).childId();
        var plan = PackagePlan.of(history);
        return Stream.of(
                        plan.stream().map(p -> started(p, childId)),
                        plan.stream().filter(p -> p.endedOn() != null).map(p -> ended(p, childId)),
                        history.applications().stream()
                                .filter(Extension::isUndecided)
                                .flatMap(e -> superseded(e, plan, childId)),
                        facts.stream()
                                .filter(ExtensionRefused.class::isInstance)
                                .map(refused -> goalReview((ExtensionRefused) refused)))
                .flatMap(following -> following);
    }

    private static Consequence started(PackagePeriod p, ChildId childId) {
        return new PackageStarted(
                childId, p.from(), p.packageId(), p.kind(), p.name(), p.goal(), p.endsOn(), p.defaulted());
    }

    private static Consequence ended(PackagePeriod p, ChildId childId) {
        return new PackageEnded(childId, p.endedOn(), p.packageId(), p.kind(), p.name(), p.endedBy());
    }

    private static Stream<Consequence> superseded(Extension open, List<PackagePeriod> plan, ChildId childId) {
        return plan.stream()
                .filter(p -> p.packageId().equals(open.packageId()) && p.cutOn() != null)
                .map(p -> new ExtensionSuperseded(
                        childId, later(p.cutOn(), open.lodgedOn()), open.applicationId(), p.cutBy()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static Consequence goalReview(ExtensionRefused e) {
        return new TaskOpened(
                e.childId(), e.occurredOn(), TaskKind.GOAL_REVIEW_REQUIRED, e.recordId(), R102.number(), null);
    }
}
