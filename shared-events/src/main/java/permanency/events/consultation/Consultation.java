package permanency.events.consultation;

import java.time.LocalDate;
import java.util.List;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;

/**
 * What a consultation says beside its day.
 *
 * @param requestedBy with {@code requestedOn}, when it was asked for
 * @param answeredTasks the records that opened the tasks which it answers (R30)
 * @param involvementDecidedBy for a child whom DCJ manages (R35)
 * @param roshReference with {@code roshReceivedOn}, all that is kept of a report (R32)
 * @param dimensions mandatory when formal (R12)
 * @param recommendations may be an empty list, but is not left out
 * @param goalConsideredFrom the goal of that day, when a change was weighed; {@code goalConsidered} the other one
 * @param culturalConsultationNeeded said of every Aboriginal child, unless {@code culturalConsultationId} names it
 */
public record Consultation(
        Venue venue,
        ConsultationFormality formality,
        List<ConsultationTrigger> triggers,
        String requestedBy,
        LocalDate requestedOn,
        List<RecordId> answeredTasks,
        InvolvementDecidedBy involvementDecidedBy,
        String roshReference,
        LocalDate roshReceivedOn,
        String convenedBy,
        String facilitatedBy,
        List<Participant> participants,
        Dimensions dimensions,
        String issuesConsidered,
        String evidenceConsidered,
        List<Recommendation> recommendations,
        CasePlanGoal goalConsideredFrom,
        CasePlanGoal goalConsidered,
        String packageAdvice,
        String preservationServiceConsidered,
        Boolean culturalConsultationNeeded,
        RecordId culturalConsultationId,
        List<NotedChallenge> challenges,
        List<UpskillingTopic> upskillingTopics) {

    public Consultation {
        triggers = triggers == null ? List.of() : List.copyOf(triggers);
        answeredTasks = answeredTasks == null ? List.of() : List.copyOf(answeredTasks);
        participants = participants == null ? List.of() : List.copyOf(participants);
        challenges = challenges == null ? List.of() : List.copyOf(challenges);
        upskillingTopics = upskillingTopics == null ? List.of() : List.copyOf(upskillingTopics);
    }

    /** The same, saying from which goal the change would be, where one was weighed. */
    public Consultation from(CasePlanGoal current) {
        return new Consultation(
                venue,
                formality,
                triggers,
                requestedBy,
                requestedOn,
                answeredTasks,
                involvementDecidedBy,
                roshReference,
                roshReceivedOn,
                convenedBy,
                facilitatedBy,
                participants,
                dimensions,
                issuesConsidered,
                evidenceConsidered,
                recommendations,
                goalConsidered == null ? null : current,
                goalConsidered,
                packageAdvice,
                preservationServiceConsidered,
                culturalConsultationNeeded,
                culturalConsultationId,
                challenges,
                upskillingTopics);
    }
}
