package permanency.store;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The events of a {@link StandInServer}. A place in a stream is taken once. */
final class StandInEvents extends EventStoreGrpc.EventStoreImplBase {

    private static final Metadata.Key<String> ERROR_CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private final List<Event> log = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();

    /** Who reads the log and waits for more. */
    private final class Reader {

        private final StreamObserver<EventWithToken> to;
        private long next = -1;
        private long permits;

        Reader(StreamObserver<EventWithToken> to) {
            this.to = to;
        }

        void allow(GetEventsRequest request) {
            next = next < 0 ? request.getTrackingToken() : next;
            permits += request.getNumberOfPermits();
            send();
        }

        void send() {
            for (; next >= 0 && next < log.size() && permits > 0; next++, permits--) {
                to.onNext(EventWithToken.newBuilder()
                        .setToken(next)
                        .setEvent(log.get((int) next))
                        .build());
            }
        }
    }

    @Override
    public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answer) {
        var events = new ArrayList<Event>();
        return new StreamObserver<>() {

            @Override
            public void onNext(Event event) {
                events.add(event);
            }

            @Override
            public void onError(Throwable rolledBack) {}

            @Override
            public void onCompleted() {
                append(events, answer);
            }
        };
    }

    private synchronized void append(List<Event> events, StreamObserver<Confirmation> answer) {
        var next = new HashMap<String, Long>();
        for (var event : events) {
            var expected = next.computeIfAbsent(event.getAggregateIdentifier(), id -> highest(id) + 1);
            if (event.getAggregateSequenceNumber() != expected) {
                answer.onError(taken(event, expected));
                return;
            }
            next.put(event.getAggregateIdentifier(), expected + 1);
        }
        log.addAll(events);
        answer(answer, Confirmation.newBuilder().setSuccess(true).build());
        readers.forEach(Reader::send);
    }

    private static RuntimeException taken(Event event, long expected) {
        var trailers = new Metadata();
        trailers.put(ERROR_CODE, "AXONIQ-2000");
        return Status.OUT_OF_RANGE
                .withDescription("Invalid sequence number " + event.getAggregateSequenceNumber() + " for aggregate "
                        + event.getAggregateIdentifier() + ", expected " + expected)
                .asRuntimeException(trailers);
    }

    private Stream<Event> of(String stream) {
        return log.stream().filter(event -> event.getAggregateIdentifier().equals(stream));
    }

    private long highest(String stream) {
        return of(stream).count() - 1;
    }

    @Override
    public synchronized void listAggregateEvents(GetAggregateEventsRequest request, StreamObserver<Event> answer) {
        of(request.getAggregateId())
                .filter(event -> event.getAggregateSequenceNumber() >= request.getInitialSequence())
                .forEach(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> answer) {
        var reader = new Reader(answer);
        synchronized (this) {
            readers.add(reader);
        }
        return new StandInServer.Incoming<>(
                request -> {
                    synchronized (this) {
                        reader.allow(request);
                    }
                },
                answer,
                () -> {
                    synchronized (this) {
                        readers.remove(reader);
                    }
                });
    }

    @Override
    public synchronized void readHighestSequenceNr(
            ReadHighestSequenceNrRequest request, StreamObserver<ReadHighestSequenceNrResponse> answer) {
        answer(
                answer,
                ReadHighestSequenceNrResponse.newBuilder()
                        .setToSequenceNr(highest(request.getAggregateId()))
                        .build());
    }

    @Override
    public void getFirstToken(GetFirstTokenRequest request, StreamObserver<TrackingToken> answer) {
        answer(answer, TrackingToken.newBuilder().setToken(0).build());
    }

    @Override
    public synchronized void getLastToken(GetLastTokenRequest request, StreamObserver<TrackingToken> answer) {
        answer(answer, TrackingToken.newBuilder().setToken(log.size() - 1).build());
    }

    private static <T> void answer(StreamObserver<T> to, T message) {
        to.onNext(message);
        to.onCompleted();
    }
}
