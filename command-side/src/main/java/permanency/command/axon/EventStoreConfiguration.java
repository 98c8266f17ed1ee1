package permanency.command.axon;

import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import permanency.command.child.Moments;
import permanency.command.child.Surroundings;
import permanency.command.database.CommandStore;
import permanency.command.delegation.Delegations;
import permanency.command.submission.Submission;
import permanency.command.submission.Today;
import permanency.reference.Reference;
import permanency.store.EventSerializer;
import permanency.store.EventTable;

/**
 * What Axon works with. All of it is named here rather than left to auto-configuration, whose order is lost on Spring
 * Boot 4: it could fall back to no transactions at all.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /** Events are recorded at the time of the clock by which dates are judged. */
    EventStoreConfiguration(Clock clock) {
        GenericEventMessage.clock = clock;
    }

    @Bean
    TransactionManager axonTransactionManager(CommandStore store) {
        return store.transactions();
    }

    @Bean
    ConnectionProvider connectionProvider(CommandStore store) {
        return store.connections();
    }

    /** Unless Axon Server keeps them, PostgreSQL does. */
    @Bean
    @Profile("!axonserver")
    EventStorageEngine eventStorageEngine(CommandStore store) {
        return EventTable.over(store.connections(), store.transactions());
    }

    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return serializer();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return serializer();
    }

    @Bean
    CorrelationDataProvider submissionOfEvents() {
        return new SimpleCorrelationDataProvider(Submission.KEPT);
    }

    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }

    @Bean
    Reference reference(@Value("${permanency.reference.folder:}") String folder) {
        return Reference.from(folder.isBlank() ? null : Path.of(folder));
    }

    @Bean
    Surroundings surroundings(Today today, Reference reference, Delegations delegations, Moments moments) {
        return new Surroundings(today, reference, delegations, moments);
    }
}
