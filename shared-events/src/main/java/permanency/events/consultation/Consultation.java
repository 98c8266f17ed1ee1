package permanency.events.consultation;

import java.time.LocalDate;
import java.util.List;
import permanency.events.goal.CasePlanGoal;

/**
 * What a consultation says beside its day.
 *
 * @param requestedBy with {@code requestedOn}, when it was asked for
 * @param involvementDecidedBy for a child whom DCJ manages (R35)
 * @param dimensions mandatory when formal (R12)
 * @param recommendations may be an empty list, but is not left out
 * @param goalConsidered the goal that was weighed, when a change was
 */
public record Consultation(
        Venue venue,
        ConsultationFormality formality,
        List<ConsultationTrigger> triggers,
        String requestedBy,
        LocalDate requestedOn,
        InvolvementDecidedBy involvementDecidedBy,
        String convenedBy,
        String facilitatedBy,
        List<Participant> participants,
        Dimensions dimensions,
        String issuesConsidered,
        String evidenceConsidered,
        List<Recommendation> recommendations,
        CasePlanGoal goalConsidered,
        String packageAdvice,
        String preservationServiceConsidered,
        List<UpskillingTopic> upskillingTopics) {

    public Consultation {
        triggers = triggers == null ? List.of() : List.copyOf(triggers);
        participants = participants == null ? List.of() : List.copyOf(participants);
        upskillingTopics = upskillingTopics == null ? List.of() : List.copyOf(upskillingTopics);
    }
}
