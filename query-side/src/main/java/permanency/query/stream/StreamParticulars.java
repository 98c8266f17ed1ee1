package permanency.query.stream;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityEvent;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.ForumAttended;
import permanency.events.activity.PracticeThemeRecorded;
import permanency.events.activity.ProviderIssueRaised;
import permanency.events.activity.TrainingRecorded;
import permanency.events.delegation.DecisionLevelSet;
import permanency.events.delegation.DelegationCorrected;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.DelegationVoided;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.review.CohortFinding;
import permanency.events.review.CohortReviewEvent;
import permanency.events.review.CohortReviewRecorded;
import permanency.events.review.ReviewMeetingCancelled;
import permanency.events.review.ReviewMeetingConvened;
import permanency.events.review.ReviewMeetingEvent;
import permanency.events.review.ReviewMeetingHeld;
import permanency.events.review.ReviewMeetingPostponed;

/**
 * What an event says in fields of its own that is worth telling of it.
 *
 * @param recordId of what was recorded; {@code about} the record that it is a step of, or takes back
 * @param children whom it names
 * @param reason of a correction or a voiding; null of others
 */
public record StreamParticulars(
        UUID recordId, UUID about, LocalDate occurredOn, String kind, Set<UUID> children, String reason) {

    /** @param key of the request that recorded it, by which an event without an id of its own goes */
    static StreamParticulars of(Object event, String key) {
        if (event instanceof DelegationEvent e) {
            return of(e, UUID.fromString(key));
        } else if (event instanceof ReviewMeetingEvent e) {
            return of(e);
        } else if (event instanceof CohortReviewEvent e) {
            return of(e);
        } else if (event instanceof ActivityEvent e) {
            return of(e);
        }
        throw new IllegalArgumentException(event.getClass() + " is of no such stream");
    }

    private static StreamParticulars of(DelegationEvent event, UUID key) {
        if (event instanceof DelegationEnded e) {
            return said(key, e.entryId(), e.occurredOn(), null);
        }
        var id = event.entryId().value();
        if (event instanceof DelegationCorrected e) {
            return said(id, e.corrects(), e.occurredOn(), null).because(e.reason());
        } else if (event instanceof DelegationVoided e) {
            return said(id, e.voids(), e.occurredOn(), null).because(e.reason());
        } else if (event instanceof DecisionLevelSet e) {
            return said(id, null, e.occurredOn(), e.decision());
        }
        return said(id, null, event.occurredOn(), event instanceof LocalArrangementApproved e ? e.scope() : null);
    }

    private static StreamParticulars of(ReviewMeetingEvent event) {
        if (event instanceof ReviewMeetingPostponed e) {
            return said(e.recordId().value(), e.meetingId(), e.occurredOn(), null);
        } else if (event instanceof ReviewMeetingCancelled e) {
            return said(e.recordId().value(), e.meetingId(), e.occurredOn(), null);
        } else if (event instanceof ReviewMeetingHeld e) {
            return said(e.recordId().value(), e.meetingId(), e.occurredOn(), null)
                    .because(e.correctionReason());
        }
        var convened = (ReviewMeetingConvened) event;
        return said(convened.meetingId().value(), null, convened.occurredOn(), null)
                .naming(convened.children().stream());
    }

    private static StreamParticulars of(CohortReviewEvent event) {
        var findings = ((CohortReviewRecorded) event).findings();
        return said(event.cohortReviewId().value(), null, event.occurredOn(), null)
                .naming(findings.stream().map(CohortFinding::childId));
    }

    private static StreamParticulars of(ActivityEvent event) {
        var id = event.recordId().value();
        var day = event.occurredOn();
        if (event instanceof TrainingRecorded e) {
            return said(id, null, day, e.training().subject());
        } else if (event instanceof PracticeThemeRecorded e) {
            return said(id, null, day, e.theme().kind());
        } else if (event instanceof ProviderIssueRaised e) {
            return said(id, null, day, e.issue().kind()).naming(e.issue().children().stream());
        } else if (event instanceof ForumAttended e) {
            return said(id, null, day, e.forum().kind());
        } else if (event instanceof ActivityCorrected e) {
            return said(id, e.corrects(), day, null).because(e.reason());
        } else if (event instanceof ActivityVoided e) {
            return said(id, e.voids(), day, null).because(e.reason());
        }
        return said(id, null, day, null);
    }

    private static StreamParticulars said(UUID recordId, RecordId about, LocalDate occurredOn, Enum<?> kind) {
        return new StreamParticulars(
                recordId,
                about == null ? null : about.value(),
                occurredOn,
                kind == null ? null : kind.name(),
                Set.of(),
                null);
    }

    private StreamParticulars naming(Stream<ChildId> named) {
        var ids = Set.copyOf(named.map(ChildId::value).toList());
        return new StreamParticulars(recordId, about, occurredOn, kind, ids, reason);
    }

    private StreamParticulars because(String why) {
        return new StreamParticulars(recordId, about, occurredOn, kind, children, why);
    }
}
