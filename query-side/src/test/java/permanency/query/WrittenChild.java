package permanency.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;
import permanency.query.record.RecordFacts;
import permanency.store.EventJson;

/** A child whose records say all that they can: those that the contract of events has as examples. */
public final class WrittenChild {

    public static final String CONSULTATION = "5b6f3c1a-4d2e-4f7a-9c10-000000000401";

    private static final String EXAMPLE = "0c8f7a52-1f6b-4b0e-8a4e-6d3b2a9e7f11";

    private final Told told;
    private final List<DomainEventMessage<ChildEvent>> events = new ArrayList<>();
    private Instant now = Instant.parse("2025-01-01T00:00:00Z");

    public WrittenChild(String district, String provider) {
        this(district, provider, "2020-02-03");
    }

    public WrittenChild(String district, String provider, String bornOn) {
        told = new Told(district);
        add(told.registered("2019-11-01", bornOn));
        add(told.stands("2019-11-01", Stands.under(provider, "2021-11-12")));
        add(told.due("2020-05-05", provider, "2020-11-05"));
        add("culture.IndigenousStatusRecorded.2");
    }

    public Told told() {
        return told;
    }

    public List<DomainEventMessage<ChildEvent>> events() {
        return List.copyOf(events);
    }

    /** When the last event was recorded. */
    public Instant now() {
        return now;
    }

    public WrittenChild withAll() {
        List.of(
                        "consultation.ConsultationRecorded.2",
                        "review.ProgressReviewRecorded.2",
                        "review.ReviewCopyProvided.1",
                        "goal.GoalChangeProposed.2",
                        "goal.CoordinatorPositionRecorded.1",
                        "supervision.GroupSupervisionOpened.1",
                        "goal.GoalChangeApproved.2",
                        "goal.CasePlanDeveloped.1",
                        "goal.OrderApplicationFiled.1",
                        "packages.ExtensionRequested.1",
                        "packages.ExtensionEndorsementRecorded.1",
                        "packages.ExtensionApproved.1")
                .forEach(this::add);
        return this;
    }

    public WrittenChild add(String example) {
        return add(example, UnaryOperator.identity());
    }

    /** @param changed the JSON of the example, made another */
    public WrittenChild add(String example, UnaryOperator<String> changed) {
        return add(read(example, changed));
    }

    private ChildEvent read(String example, UnaryOperator<String> changed) {
        var type = EventTypes.byName().get(example.substring(0, example.lastIndexOf('.')));
        var text = changed.apply(text(example).replace(EXAMPLE, told.child().toString()));
        return (ChildEvent) EventJson.mapper().readValue(text, type);
    }

    /**
     * Another of the same day, and then a correction of the first that leaves it as it was.
     *
     * @param changed the JSON of the example, made what the other says
     */
    public WrittenChild addAnotherAndCorrectTheFirst(String example, UnaryOperator<String> changed) {
        var first = read(example, UnaryOperator.identity());
        add(
                example,
                json -> changed.apply(json)
                        .replace(first.recordId().toString(), RecordFacts.id().toString()));
        add(RecordFacts.of(told.child()).corrected(first.recordId(), first.occurredOn()));
        return add(first);
    }

    public WrittenChild add(ChildEvent event) {
        now = now.plusSeconds(60);
        events.add(told.at(now, event));
        return this;
    }

    private static String text(String example) {
        try (var in = WrittenChild.class.getResourceAsStream("/events/" + example + ".json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
