package permanency.command.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import permanency.store.AxonServerLog;

/**
 * With the profile {@code axonserver} events are kept in Axon Server, and it hands each command to the node that has the
 * history in its cache. As in {@code EventStoreConfiguration}, nothing is left to auto-configuration.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Profile("axonserver")
class AxonServer {

    @Bean
    AxonServerConfiguration axonServerConfiguration(Environment environment) {
        return AxonServerSettings.of(environment);
    }

    @Bean(destroyMethod = "shutdown")
    AxonServerConnectionManager axonServerConnections(AxonServerConfiguration settings) {
        return AxonServerLog.connections(settings);
    }

    @Bean
    AxonServerLog eventStore(AxonServerConfiguration settings, AxonServerConnectionManager connections) {
        return AxonServerLog.over(settings, connections);
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus localCommandBus(TransactionManager transactions, Configuration axon) {
        var local = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        local.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return new TellingCommandBus(local);
    }

    /** All commands of a stream go to one node, as long as it is there. */
    @Bean
    @Primary
    AxonServerCommandBus commandBus(
            AxonServerConfiguration settings,
            AxonServerConnectionManager connections,
            @Qualifier("localSegment") CommandBus local,
            @Qualifier("messageSerializer") Serializer serializer,
            Configuration axon) {
        return AxonServerCommandBus.builder()
                .configuration(settings)
                .axonServerConnectionManager(connections)
                .localSegment(local)
                .serializer(serializer)
                .routingStrategy(AnnotationRoutingStrategy.defaultStrategy())
                .loadFactorProvider(command -> settings.getCommandLoadFactor())
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .build();
    }

    /** A node that cannot reach Axon Server records nothing, and is not ready. */
    @Bean
    AxonServerHealthIndicator axonServerHealthIndicator(AxonServerConnectionManager connections) {
        return new AxonServerHealthIndicator(connections);
    }
}
