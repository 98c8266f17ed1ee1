package permanency.events;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permanency.events.activity.ActivityEvent;
import permanency.events.care.CareEvent;
import permanency.events.child.RegistrationEvent;
import permanency.events.consultation.ConsultationEvent;
import permanency.events.culture.CultureEvent;
import permanency.events.delegation.DelegationEvent;
import permanency.events.goal.GoalEvent;
import permanency.events.packages.PackagesEvent;
import permanency.events.records.RecordsEvent;
import permanency.events.responsibility.ResponsibilityEvent;
import permanency.events.review.CohortReviewEvent;
import permanency.events.review.ReviewEvent;
import permanency.events.review.ReviewMeetingEvent;
import permanency.events.supervision.SupervisionEvent;

/** Every event there is, by the name it has in the store. */
public final class EventTypes {

    private static final List<Class<?>> CHAPTERS = List.of(
            RegistrationEvent.class,
            CultureEvent.class,
            CareEvent.class,
            ResponsibilityEvent.class,
            GoalEvent.class,
            ConsultationEvent.class,
            ReviewEvent.class,
            PackagesEvent.class,
            ReviewMeetingEvent.class,
            CohortReviewEvent.class,
            SupervisionEvent.class,
            RecordsEvent.class,
            DelegationEvent.class,
            ActivityEvent.class);

    private static final Map<String, Class<?>> BY_NAME = CHAPTERS.stream()
            .flatMap(EventTypes::leaves)
            .collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    public static Map<String, Class<?>> byName() {
        return BY_NAME;
    }

    public static String nameOf(Class<?> event) {
        return storedAs(event).value();
    }

    public static String revisionOf(Class<?> event) {
        return storedAs(event).revision();
    }

    private static StoredAs storedAs(Class<?> event) {
        var stored = event.getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new IllegalArgumentException(event.getName() + " lacks @StoredAs");
        }
        return stored;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::leaves) : Stream.of(type);
    }
}
