package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Participant;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A provider worked on a challenge to the goal, between reviews (R59).
 *
 * @param occurredOn the day of the work
 * @param coordinator who was consulted
 */
@StoredAs("review.ChallengeWorkRecorded")
public record ChallengeWorkRecorded(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        String challenge,
        String action,
        Participant coordinator,
        Party recordedBy)
        implements ReviewEvent {}
