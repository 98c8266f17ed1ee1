package permanency.command.delegation;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import permanency.events.DistrictId;
import permanency.events.delegation.DelegationEvent;
import permanency.history.Register;

/** Reads and folds the small streams each time, so that a decision is right on any node and any store. */
@Component
@EnableConfigurationProperties(DelegationSettings.class)
class StoredDelegations implements Delegations {

    private final EventStore events;
    private final DelegationLadder ladder;

    StoredDelegations(EventStore events, DelegationSettings settings) {
        this.events = events;
        this.ladder = settings.ladder();
    }

    @Override
    public Register registerOf(DistrictId district) {
        return fold(DelegationRegister.streamOf(district));
    }

    @Override
    public Register stateWide() {
        return fold(DelegationRegister.streamOf(null));
    }

    @Override
    public DelegationLadder ladder() {
        return ladder;
    }

    private Register fold(String stream) {
        return events.readEvents(stream)
                .asStream()
                .map(message -> (DelegationEvent) message.getPayload())
                .reduce(Register.EMPTY, Register::apply, (first, second) -> second);
    }
}
