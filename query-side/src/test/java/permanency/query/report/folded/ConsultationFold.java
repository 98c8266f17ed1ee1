package permanency.query.report.folded;

import static permanency.events.consultation.ConsultationFormality.FORMAL;
import static permanency.events.consultation.ConsultationTrigger.GOAL_CHANGE_CONSIDERED;

import java.time.LocalDate;
import java.util.stream.Stream;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.history.Goals.GoalPeriod;

/** Part 4: consultations, and which goal changes they came before. */
final class ConsultationFold {

    private ConsultationFold() {}

    static Stream<Thing> of(ChildThen child) {
        return Stream.of(
                        child.inQuarter(ConsultationRecorded.class)
                                .map(c -> thing("consultations", c)
                                        .as(c.consultation().formality())),
                        child.inQuarter(ConsultationRecorded.class)
                                .flatMap(c -> c.consultation().triggers().stream()
                                        .map(trigger -> thing("consultation-triggers", c)
                                                .as(trigger))),
                        child.all(GoalChangeApproved.class)
                                .filter(a -> child.isInQuarter(a.decidedOn()))
                                .flatMap(a -> child
                                        .find(GoalChangeProposed.class, a.proposalId())
                                        .map(p -> preceded(a, p, child))
                                        .stream()))
                .flatMap(things -> things);
    }

    static Stream<ConsultationRecorded> formal(ChildThen child) {
        return child.all(ConsultationRecorded.class)
                .filter(c -> c.consultation().formality() == FORMAL);
    }

    private static Thing thing(String measure, ConsultationRecorded held) {
        return Thing.of(measure, held.consultationId(), held.occurredOn());
    }

    private static Thing preceded(GoalChangeApproved approved, GoalChangeProposed proposed, ChildThen child) {
        var since = child.goal(proposed.occurredOn().minusDays(1))
                .map(GoalPeriod::from)
                .orElse(LocalDate.MIN);
        var isPreceded = formal(child)
                .filter(ChildThen.by(approved.decidedOn()))
                .anyMatch(c -> c.consultationId().equals(proposed.proposal().consultationId())
                        || c.consultation().triggers().contains(GOAL_CHANGE_CONSIDERED)
                                && !c.occurredOn().isBefore(since));
        return Thing.of("goal-changes-preceded", approved.recordId(), approved.decidedOn())
                .as(isPreceded ? "PRECEDED" : "NOT_PRECEDED")
                .under(proposed.from());
    }
}
