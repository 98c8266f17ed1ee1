package permanency.command.axonserver;

import java.io.PrintStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import permanency.command.database.LogOwner;
import permanency.store.EventTable;

/**
 * What an operator does with the log while no command side runs: moves it to the other store, with a comparison of all
 * streams, after which it is kept there; or only compares.
 */
record Move(LogOwner postgresql, EventStore table, EventStore axonServer, PrintStream out) {

    static Move between(LogOwner postgresql, EventStore axonServer, PrintStream out) {
        var store = postgresql.store();
        var table = EmbeddedEventStore.builder()
                .storageEngine(EventTable.asStored(store.connections(), store.transactions()))
                .build();
        return new Move(postgresql, table, axonServer, out);
    }

    /** @return whether both have the same in the end */
    boolean run(String direction) {
        return switch (direction) {
            case "to-axon-server" -> transfer(new Transfer(table, axonServer), postgresql::markAsCopy);
            case "to-postgresql" -> transfer(new Transfer(axonServer, table), postgresql::markAsLog);
            case "compare" -> compare();
            default ->
                throw new IllegalArgumentException(
                        "permanency.move is none of to-axon-server, to-postgresql and compare: " + direction);
        };
    }

    private boolean transfer(Transfer transfer, Runnable afterwards) {
        out.println("copied  " + transfer.run() + " events");
        if (!compare()) {
            return false;
        }
        afterwards.run();
        return true;
    }

    private boolean compare() {
        var comparison = Comparison.of(table, axonServer);
        comparison.lines().forEach(out::println);
        return comparison.isSame();
    }
}
