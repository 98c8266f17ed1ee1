package permanency.history;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.reference.Reference;

/**
 * What follows from the facts of a child, by the rules of each chapter: on the day of a fact, or on a later day if
 * nothing happens until then.
 */
@FunctionalInterface
interface Following {

    /** Every chapter's. */
    List<Following> ALL = List.of(
            RegistrationConsequences::of,
            CareConsequences::of,
            CareTasks::of,
            LegalActionConsequences::of,
            ResponsibilityConsequences::of,
            GoalConsequences::of,
            GoalStepConsequences::of,
            GuardianshipConsequences::of,
            ConsultationConsequences::of,
            ReviewConsequences::of,
            CaseHolding::of,
            RecordsConsequences::of,
            RetentionConsequences::of,
            PackageConsequences::of,
            SupervisionConsequences::of,
            CultureConsequences::of,
            SealingConsequences::of);

    /** Those of days to come are among them. */
    Stream<? extends Consequence> from(ChildHistory history, Reference reference);

    /** All that follows, in the order of its days; how tasks end follows from what opened them. */
    static List<Consequence> all(ChildHistory history, Reference reference) {
        var chapters = ALL.stream()
                .<Consequence>flatMap(chapter -> chapter.from(history, reference))
                .filter(consequence -> !TaskConsequences.comesTooLate(consequence, history))
                .toList();
        return Stream.concat(chapters.stream(), TaskConsequences.of(chapters, history, reference))
                .sorted(comparing(ChildEvent::occurredOn))
                .toList();
    }
}
