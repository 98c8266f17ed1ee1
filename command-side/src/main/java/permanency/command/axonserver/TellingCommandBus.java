package permanency.command.axonserver;

import io.grpc.StatusRuntimeException;
import org.axonframework.axonserver.connector.event.util.GrpcExceptionParser;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import permanency.command.submission.Failure;

/** Carries out commands here, and gives with each that fails the details by which another node can tell why. */
record TellingCommandBus(CommandBus local) implements CommandBus {

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        local.dispatch(command);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        local.<C, R>dispatch(command, (sent, result) -> callback.onResult(sent, telling(result)));
    }

    private static <R> CommandResultMessage<? extends R> telling(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return result;
        }
        var thrown = meant(result.exceptionResult());
        return Failure.of(thrown)
                .<CommandResultMessage<? extends R>>map(failure -> GenericCommandResultMessage.asCommandResultMessage(
                        new CommandExecutionException(thrown.getMessage(), thrown, failure)))
                .orElse(result);
    }

    /** Axon Server's own errors, such as that of a place in a stream which is taken, as Axon's exceptions. */
    private static Throwable meant(Throwable thrown) {
        return thrown instanceof StatusRuntimeException ? GrpcExceptionParser.parse(thrown) : thrown;
    }

    @Override
    public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
        return local.subscribe(name, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return local.registerDispatchInterceptor(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return local.registerHandlerInterceptor(interceptor);
    }
}
