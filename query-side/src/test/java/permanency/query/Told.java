package permanency.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.events.child.ChildStanding;
import permanency.events.child.Sex;
import permanency.events.goal.CasePlanGoal;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.review.DueReason;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewMode;
import permanency.events.review.ScheduleCause;

/** The events of one child, as a test tells them; and how they go into the store. */
public final class Told {

    public static final String RULES = "2023-03-27";

    private static final Map<String, String> RECORDER = Map.of(
            "actor", "pat", "organisation", "DCJ", "position", "COORDINATOR", "grade", "CLERK_9_10", "level", "5");

    private final ChildId id = new ChildId(UUID.randomUUID());
    private final DistrictId district;
    private long version;

    public Told(String district) {
        this.district = DistrictId.of(district);
    }

    public UUID child() {
        return id.value();
    }

    public ChildRegistered registered(String day) {
        return registered(day, "2020-02-03");
    }

    public ChildRegistered registered(String day, String bornOn) {
        return new ChildRegistered(id, date(day), date(bornOn), Sex.NOT_STATED, district);
    }

    public CaseResponsibilityTransferred to(String provider, String day) {
        return transferred(CaseHolder.provider(ProviderId.of(provider)), day);
    }

    public CaseResponsibilityTransferred toDcj(String day) {
        return transferred(CaseHolder.DCJ, day);
    }

    public ReviewFallsDue due(String from, String provider, String dueOn) {
        return due(from, provider, dueOn, CasePlanGoal.RESTORATION, ReviewMode.STANDARD, "cory");
    }

    public ReviewFallsDue due(
            String from, String provider, String dueOn, CasePlanGoal goal, ReviewMode mode, String coordinator) {
        return new ReviewFallsDue(
                id,
                date(from),
                date(dueOn),
                mode,
                new DueReason(ScheduleCause.REVIEW_HELD, date(from), 6, "R46"),
                goal,
                date("2027-01-01"),
                ProviderId.of(provider),
                district,
                date(from),
                coordinator,
                RULES);
    }

    public NoReviewDue noneDue(String from) {
        return new NoReviewDue(id, date(from), RULES);
    }

    public ChildStanding stands(String from, Stands so) {
        return new ChildStanding(id, date(from), so.in(district), RULES);
    }

    public DomainEventMessage<ChildEvent> at(String instant, ChildEvent event) {
        return at(Instant.parse(instant), event);
    }

    public DomainEventMessage<ChildEvent> at(Instant instant, ChildEvent event) {
        return new GenericDomainEventMessage<>(
                "Child",
                id.toString(),
                version++,
                event,
                RECORDER,
                UUID.randomUUID().toString(),
                instant);
    }

    /** Recorded by somebody of the organisation. */
    public DomainEventMessage<ChildEvent> by(String organisation, String instant, ChildEvent event) {
        return at(instant, event).andMetaData(Map.of("organisation", organisation));
    }

    public ChildId id() {
        return id;
    }

    /** A child of the provider since 2026, with a review due. */
    public List<DomainEventMessage<ChildEvent>> managedBy(String provider, String dueOn) {
        return List.of(
                at("2026-01-01T00:00:00Z", registered("2025-12-01")),
                at("2026-01-02T00:00:00Z", to(provider, "2026-01-02")),
                at("2026-01-02T00:00:00.001Z", due("2026-01-02", provider, dueOn)));
    }

    private CaseResponsibilityTransferred transferred(CaseHolder to, String day) {
        return new CaseResponsibilityTransferred(
                id, new RecordId(UUID.randomUUID()), date(day), CaseHolder.DCJ, to, null, null, null, null);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
