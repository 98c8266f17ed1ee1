package permanency.store;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.Heartbeat;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Stands in for Axon Server where none can be had: it speaks as much of the protocol as the product uses, as the connector
 * describes it, and keeps events in memory. That the product works with it is no proof that it works with Axon Server.
 */
public final class StandInServer implements AutoCloseable {

    private final StandInEvents events = new StandInEvents();
    private final List<Handlers> nodes = new CopyOnWriteArrayList<>();
    private final Map<String, StreamObserver<CommandResponse>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger handedOver = new AtomicInteger();
    private Server server;
    private int port;

    /** A process that carries out commands. */
    private record Handlers(Set<String> commands, StreamObserver<CommandProviderInbound> node) {}

    public StandInServer() {
        start();
    }

    /** On the same port as before, with the same events. */
    public void start() {
        try {
            server = NettyServerBuilder.forPort(port)
                    .addService(new Platform())
                    .addService(new Commands())
                    .addService(events)
                    .build()
                    .start();
            port = server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        server.shutdownNow();
        try {
            server.awaitTermination();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        nodes.clear();
    }

    @Override
    public void close() {
        stop();
    }

    public String address() {
        return "localhost:" + port;
    }

    /** How many commands were handed to nodes. */
    public int commands() {
        return handedOver.get();
    }

    private final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {

        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
            answer.onNext(PlatformInfo.newBuilder().setSameConnection(true).build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(StreamObserver<PlatformOutboundInstruction> out) {
            return new Incoming<>(
                    instruction -> {
                        var answer = PlatformOutboundInstruction.newBuilder();
                        if (!instruction.getInstructionId().isEmpty()) {
                            send(
                                    out,
                                    answer.setAck(acknowledged(instruction.getInstructionId()))
                                            .build());
                        } else if (instruction.hasHeartbeat()) {
                            send(
                                    out,
                                    answer.setHeartbeat(Heartbeat.getDefaultInstance())
                                            .build());
                        }
                    },
                    out,
                    () -> {});
        }
    }

    private final class Commands extends CommandServiceGrpc.CommandServiceImplBase {

        @Override
        public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> out) {
            var handlers = new Handlers(ConcurrentHashMap.newKeySet(), out);
            nodes.add(handlers);
            return new Incoming<>(said -> heard(said, handlers), out, () -> nodes.remove(handlers));
        }

        private void heard(CommandProviderOutbound said, Handlers handlers) {
            if (said.hasSubscribe()) {
                handlers.commands().add(said.getSubscribe().getCommand());
            } else if (said.hasUnsubscribe()) {
                handlers.commands().remove(said.getUnsubscribe().getCommand());
            } else if (said.hasCommandResponse()) {
                var response = said.getCommandResponse();
                answer(waiting.remove(response.getRequestIdentifier()), response);
            }
            if (!said.getInstructionId().isEmpty()) {
                send(
                        handlers.node(),
                        CommandProviderInbound.newBuilder()
                                .setAck(acknowledged(said.getInstructionId()))
                                .build());
            }
        }

        @Override
        public void dispatch(Command command, StreamObserver<CommandResponse> answer) {
            var able = nodes.stream()
                    .filter(node -> node.commands().contains(command.getName()))
                    .toList();
            if (able.isEmpty()) {
                answer(answer, noHandler(command));
                return;
            }
            waiting.put(command.getMessageIdentifier(), answer);
            handedOver.incrementAndGet();
            send(
                    able.get(Math.floorMod(routingKey(command).hashCode(), able.size()))
                            .node(),
                    CommandProviderInbound.newBuilder().setCommand(command).build());
        }
    }

    private static String routingKey(Command command) {
        return command.getProcessingInstructionsList().stream()
                .filter(instruction -> instruction.getKey() == ProcessingKey.ROUTING_KEY)
                .map(instruction -> instruction.getValue().getTextValue())
                .findAny()
                .orElseThrow();
    }

    private static CommandResponse noHandler(Command command) {
        return CommandResponse.newBuilder()
                .setRequestIdentifier(command.getMessageIdentifier())
                .setErrorCode("AXONIQ-4000")
                .setErrorMessage(ErrorMessage.newBuilder().setMessage("No handler for " + command.getName()))
                .build();
    }

    private static void answer(StreamObserver<CommandResponse> to, CommandResponse response) {
        to.onNext(response);
        to.onCompleted();
    }

    private static InstructionAck acknowledged(String instruction) {
        return InstructionAck.newBuilder()
                .setInstructionId(instruction)
                .setSuccess(true)
                .build();
    }

    private static <T> void send(StreamObserver<T> to, T message) {
        synchronized (to) {
            to.onNext(message);
        }
    }

    /** What a client sends on a stream that stays open. */
    record Incoming<T>(Consumer<T> heard, StreamObserver<?> out, Runnable gone) implements StreamObserver<T> {

        @Override
        public void onNext(T message) {
            heard.accept(message);
        }

        @Override
        public void onError(Throwable lost) {
            gone.run();
        }

        @Override
        public void onCompleted() {
            gone.run();
            out.onCompleted();
        }
    }
}
