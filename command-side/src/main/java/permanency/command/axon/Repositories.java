package permanency.command.axon;

import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import permanency.command.child.Child;

/** The repository of children. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Repositories {

    /** @param cachedChildren how many histories stay in memory */
    @Bean
    Repository<Child> childRepository(
            EventStore events,
            Configuration configuration,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            @Value("${permanency.command.cached-children:2000}") long cachedChildren) {
        var builder = EventSourcingRepository.builder(Child.class)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .repositoryProvider(configuration::repository);
        return new FreshRepository<>(builder, new BoundedCache(cachedChildren), events);
    }
}
