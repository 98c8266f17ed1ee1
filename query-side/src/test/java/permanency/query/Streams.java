package permanency.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.Party;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.Forum;
import permanency.events.activity.ForumAttended;
import permanency.events.activity.ForumKind;
import permanency.events.activity.IssueScope;
import permanency.events.activity.ProviderIssue;
import permanency.events.activity.ProviderIssueKind;
import permanency.events.activity.ProviderIssueRaised;
import permanency.events.activity.ServiceGap;
import permanency.events.activity.ServiceGapRecorded;
import permanency.events.delegation.PilotStarted;
import permanency.events.review.CohortFinding;
import permanency.events.review.CohortReviewRecorded;
import permanency.events.review.ReviewMeetingConvened;
import permanency.events.review.ReviewMeetingHeld;

/** Events that are of no child, all in or about one district, which no other test has; and told in their order. */
public final class Streams {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final String district;
    private final UUID id = UUID.randomUUID();
    private final Map<String, Long> versions = new HashMap<>();

    private Streams(String district) {
        this.district = district;
    }

    public static Streams of(String district) {
        return new Streams(district);
    }

    public String register() {
        return "delegation-" + district;
    }

    public String meeting() {
        return "review-meeting-" + id;
    }

    public String cohortReview() {
        return "cohort-review-" + id;
    }

    public String log() {
        return "activity-clara-" + district;
    }

    public DomainEventMessage<?> pilot(String at) {
        return event(
                        "DelegationRegister",
                        register(),
                        at,
                        new PilotStarted(DistrictId.of(district), id(), DAY, null, null, "Instrument 7"))
                .andMetaData(Map.of("actor", "dora", "position", "DIRECTOR", "districts", "*"));
    }

    public DomainEventMessage<?> convened(String at, String provider, ChildId... children) {
        return event(
                "ReviewMeeting",
                meeting(),
                at,
                new ReviewMeetingConvened(
                        new RecordId(id),
                        DAY,
                        DAY,
                        ProviderId.of(provider),
                        List.of(children),
                        List.of(DistrictId.of(district)),
                        clara()));
    }

    /** @param correctionReason null when it is none */
    public DomainEventMessage<?> held(String at, RecordId recordId, LocalDate on, String correctionReason) {
        return event(
                "ReviewMeeting",
                meeting(),
                at,
                new ReviewMeetingHeld(new RecordId(id), recordId, on, clara(), correctionReason));
    }

    public DomainEventMessage<?> cohort(String at, ChildId child) {
        return event(
                "CohortReview",
                cohortReview(),
                at,
                new CohortReviewRecorded(
                        new RecordId(id),
                        DAY,
                        "Long term care",
                        "Over 12",
                        List.of(new CohortFinding(child, false, "Settled")),
                        clara()));
    }

    public DomainEventMessage<?> attended(String at, RecordId recordId) {
        return event(
                "CoordinatorLog",
                log(),
                at,
                new ForumAttended("clara", recordId, DAY, new Forum(ForumKind.PROVIDER_TEAM_MEETING, null, null)));
    }

    /** By somebody of the state, so that only the event tells of the district. */
    public DomainEventMessage<?> gap(String at) {
        var gap = new ServiceGap("Respite care", DistrictId.of(district), "None nearby", null);
        return ofTheState(event("CoordinatorLog", log(), at, new ServiceGapRecorded("clara", id(), DAY, gap)));
    }

    public DomainEventMessage<?> issue(String at, String provider, String otherDistrict) {
        var districts = List.of(DistrictId.of(otherDistrict), DistrictId.of(district));
        var issue = new ProviderIssue(
                ProviderId.of(provider),
                IssueScope.SYSTEMIC,
                ProviderIssueKind.PRACTICE_GAP,
                "Reviews are late",
                districts,
                List.of(),
                null);
        return ofTheState(event("CoordinatorLog", log(), at, new ProviderIssueRaised("clara", id(), DAY, issue)));
    }

    private static DomainEventMessage<?> ofTheState(DomainEventMessage<?> event) {
        return event.andMetaData(Map.of("districts", "*"));
    }

    public DomainEventMessage<?> corrected(String at, RecordId corrects) {
        return event(
                "CoordinatorLog", log(), at, new ActivityCorrected("clara", id(), DAY, corrects, "Another forum."));
    }

    public DomainEventMessage<?> voided(String at, RecordId voids) {
        return event("CoordinatorLog", log(), at, new ActivityVoided("clara", id(), DAY, voids, "Not there."));
    }

    public static RecordId id() {
        return new RecordId(UUID.randomUUID());
    }

    private static Party clara() {
        return new Party("clara", "DCJ");
    }

    private DomainEventMessage<?> event(String type, String stream, String at, Object event) {
        var version = versions.merge(stream, 1L, Long::sum) - 1;
        var metadata = Map.of(
                "actor",
                "clara",
                "organisation",
                "DCJ",
                "position",
                "PERMANENCY_COORDINATOR",
                "districts",
                district,
                "key",
                UUID.randomUUID().toString(),
                "correlationId",
                stream + " " + version);
        return new GenericDomainEventMessage<>(
                type, stream, version, event, metadata, UUID.randomUUID().toString(), Instant.parse(at));
    }
}
