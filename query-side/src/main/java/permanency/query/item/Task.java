package permanency.query.item;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.TaskKind;
import permanency.events.review.ReviewMode;

/**
 * Something that somebody is asked to do for a child.
 *
 * @param openedBy the record that asks for it
 * @param clause the rule by which it does
 * @param trigger of the consultation asked for; null for other kinds
 * @param unansweredSince null while there is time
 */
record Task(
        UUID childId,
        TaskKind kind,
        ConsultationTrigger trigger,
        String clause,
        UUID openedBy,
        LocalDate requestedOn,
        int waitingDays,
        LocalDate unansweredSince,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        ReviewMode mode) {}
