package permanency.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.springframework.test.util.ReflectionTestUtils;
import permanency.command.axon.SubmissionParameters;
import permanency.command.child.Child;
import permanency.command.child.Identities;
import permanency.command.child.Surroundings;
import permanency.command.records.HealthInformation;
import permanency.command.review.Meetings;

/**
 * The aggregate with its many handlers, inspected once for all tests; Axon's fixture does it twice for each. So what a
 * handler is given beside its command is what the unit of work has of that kind.
 */
final class InspectedChild {

    private static final List<Class<?>> GIVEN =
            List.of(Surroundings.class, Identities.class, HealthInformation.class, Meetings.class);

    private static final AggregateModel<Child> MODEL = AnnotatedAggregateMetaModelFactory.inspectAggregate(
            Child.class,
            MultiParameterResolverFactory.ordered(
                    new SubmissionParameters(),
                    new OfTheUnitOfWork(),
                    ClasspathParameterResolverFactory.forClass(Child.class)));

    private InspectedChild() {}

    static AggregateTestFixture<Child> fixture(Object... given) {
        var axon = new AggregateTestFixture<>(Child.class);
        axon.registerRepository(EventSourcingRepository.builder(Child.class)
                .aggregateModel(MODEL)
                .aggregateFactory(new GenericAggregateFactory<>(MODEL))
                .eventStore(axon.getEventStore())
                .build());
        AggregateAnnotationCommandHandler.<Child>builder()
                .aggregateType(Child.class)
                .aggregateModel(MODEL)
                .repository(axon.getRepository())
                .build()
                .subscribe(axon.getCommandBus());
        ReflectionTestUtils.setField(axon, "explicitCommandHandlersSet", true);
        axon.registerCommandHandlerInterceptor((work, chain) -> {
            for (var kind : GIVEN) {
                var found = Stream.of(given).filter(kind::isInstance).findFirst();
                work.resources().put(kind.getName(), found.orElseThrow());
            }
            return chain.proceed();
        });
        return axon;
    }

    private record OfTheUnitOfWork() implements ParameterResolverFactory {

        @Override
        public ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
            var kind = parameters[index].getType();
            return GIVEN.contains(kind) ? new Resource(kind.getName()) : null;
        }
    }

    private record Resource(String name) implements ParameterResolver<Object> {

        @Override
        public Object resolveParameterValue(Message<?> message) {
            return CurrentUnitOfWork.get().getResource(name);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
