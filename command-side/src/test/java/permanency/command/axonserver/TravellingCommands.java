package permanency.command.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import permanency.store.EventSerializer;

/** Holds that every command that any test sends could go to another node: by its stream, and unchanged by the way. */
@TestConfiguration(proxyBeanMethods = false)
public class TravellingCommands {

    private final EventSerializer serializer = new EventSerializer();

    @Bean
    SmartInitializingSingleton travelling(CommandBus commands) {
        return () -> commands.registerDispatchInterceptor(sent -> (index, command) -> {
            requireFit(command);
            return command;
        });
    }

    private void requireFit(CommandMessage<?> command) {
        assertThat(AnnotationRoutingStrategy.defaultStrategy().getRoutingKey(command))
                .isNotBlank();
        var travelling = serializer.serialize(command.getPayload(), byte[].class);
        Object arrived = serializer.deserialize(travelling);
        assertThat(arrived).isEqualTo(command.getPayload());
    }
}
