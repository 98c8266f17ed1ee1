package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import permanency.query.Told;

class BatchTest {

    private final Told told = new Told("BATCH");
    private final Batch batch = new Batch(new Registrations(), null, () -> {});

    @Test
    void at_first_nothing_has_failed() {
        assertThat(batch.isFailing(Position.START)).isFalse();
    }

    /** Whichever node it was that applied it: this one may never be given it again. */
    @Test
    void what_was_rolled_back_fails_until_the_first_event_of_it_is_applied() {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        batch.handle(at(7), Segment.ROOT_SEGMENT);
        batch.handle(at(8), Segment.ROOT_SEGMENT);
        unitOfWork.rollback();

        assertThat(batch.isFailing(position(6))).isTrue();
        assertThat(batch.isFailing(position(7))).isFalse();
    }

    private static Position position(long index) {
        return new Position(List.of(new Position.Reached(Segment.ROOT_SEGMENT, index, Set.of())));
    }

    private GenericTrackedDomainEventMessage<?> at(long index) {
        return new GenericTrackedDomainEventMessage<>(
                new GapAwareTrackingToken(index, List.of()),
                (DomainEventMessage<?>) told.at("2026-01-01T00:00:00Z", told.registered("2026-01-01")));
    }
}
