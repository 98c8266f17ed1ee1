package permanency.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.consult;
import static permanency.command.Orders.withdraw;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import permanency.command.Children;
import permanency.command.CommandSide;
import permanency.command.Database;
import permanency.command.FirstOfJuly;
import permanency.command.OnPostgres;
import permanency.command.Past;
import permanency.command.SignedTokens;
import permanency.command.delegation.StartPilot;
import permanency.command.submission.Caller;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.Receipt;
import permanency.events.ChildId;
import permanency.events.DistrictId;

/** Two write sides on one database, each with a cache of its own. */
@OnPostgres
class TwoNodesIT {

    private static ConfigurableApplicationContext otherNode;

    @Autowired
    private CommandDesk desk;

    private Children here;
    private Children there;

    @BeforeAll
    static void startOtherNode() {
        var settings = new ArrayList<String>();
        settings.add("--spring.config.name=command-side");
        settings.add("--server.port=0");
        settings.add("--logging.level.root=warn");
        Database.settings().forEach(setting -> settings.add("--" + setting));
        otherNode = new SpringApplicationBuilder(CommandSide.class, SignedTokens.class, FirstOfJuly.class)
                .run(settings.toArray(String[]::new));
    }

    @AfterAll
    static void stopOtherNode() {
        otherNode.close();
    }

    @BeforeEach
    void open() {
        here = new Children(desk);
        there = new Children(otherNode.getBean(CommandDesk.class));
    }

    @Test
    void each_node_sees_what_the_other_recorded() {
        var child = here.restoration();
        var version = Database.versionOf(child);
        for (int i = 0; i < 20; i++) {
            var node = i % 2 == 0 ? here : there;
            var command = with(consult("2020-06-01"), "childId", child);
            var receipt = node.send(command, coordinator(SWS), version);
            assertThat(receipt.version()).isGreaterThan(version);
            version = receipt.version();
        }
        assertThat(versions(child)).containsExactlyElementsOf(upTo(version));
    }

    @Test
    void each_node_decides_on_fresh_state() {
        var child = here.restoration();
        for (int i = 0; i < 8; i++) {
            var proposal =
                    (i % 2 == 0 ? here : there).proposed(child, "2020-07-01").recordId();
            (i % 2 == 0 ? there : here).of(child, with(withdraw(), "proposalId", proposal), practitioner());
        }
        assertThat(Database.eventsOf(child))
                .filteredOn(e -> "goal.GoalChangeWithdrawn".equals(e.get("name")))
                .hasSize(8);
    }

    @Test
    void a_pilot_started_on_one_node_holds_on_the_other_at_once() {
        var district = DistrictId.of("MURRUMBIDGEE");
        var child = here.restoration(district);
        var proposal = there.proposed(child).recordId();
        var start = new StartPilot(district, Past.day("2020-01-01"), null, null, "TN/1");
        desk.send(start, new Caller(UUID.randomUUID(), null, delegate(3, "*"), "trace"));
        var approved = there.of(child, with(approve(), "proposalId", proposal), coordinator(district.code()));
        assertThat(approved.stream()).isEqualTo(child.toString());
    }

    @Test
    void recordings_at_the_same_time_are_kept_or_told_to_retry() throws Exception {
        var child = here.restoration();
        var receipts = new ConcurrentLinkedQueue<Receipt>();
        var conflicts = new ConcurrentLinkedQueue<ConcurrencyException>();
        inParallel(8, thread -> {
            var node = thread % 2 == 0 ? here : there;
            for (int i = 0; i < 10; i++) {
                try {
                    receipts.add(node.of(child, consult("2020-06-01"), coordinator(SWS)));
                } catch (ConcurrencyException raced) {
                    conflicts.add(raced);
                }
            }
        });
        assertThat(receipts.size() + conflicts.size()).isEqualTo(80);
        assertThat(receipts).isNotEmpty();
        assertThat(receipts).extracting(Receipt::version).doesNotHaveDuplicates();
        assertThat(versions(child)).containsExactlyElementsOf(upTo(Database.versionOf(child)));
        assertThat(consultations(child))
                .containsExactlyInAnyOrderElementsOf(receipts.stream()
                        .map(receipt -> receipt.recordId().toString())
                        .toList());
    }

    @Test
    void one_key_sent_to_both_nodes_at_once_is_recorded_once() throws Exception {
        var child = here.restoration();
        var command = with(consult("2020-06-01"), "childId", child);
        var receipts = new ConcurrentLinkedQueue<Receipt>();
        for (int round = 0; round < 10; round++) {
            var caller = new Caller(UUID.randomUUID(), null, coordinator(SWS), "trace");
            inParallel(2, thread -> {
                try {
                    receipts.add((thread == 0 ? here : there).desk().send(command, caller));
                } catch (ConcurrencyException raced) {
                    receipts.add((thread == 0 ? here : there).desk().send(command, caller));
                }
            });
        }
        assertThat(receipts).hasSize(20);
        assertThat(receipts.stream().distinct()).hasSize(10);
        assertThat(consultations(child)).hasSize(10).doesNotHaveDuplicates();
    }

    private interface Work {
        void of(int thread) throws Exception;
    }

    private static void inParallel(int threads, Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        work.of(thread);
                        return null;
                    })
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> versions(ChildId child) {
        return Database.eventsOf(child).stream()
                .map(event -> (Long) event.get("version"))
                .toList();
    }

    private static List<Long> upTo(long version) {
        return LongStream.rangeClosed(0, version).boxed().toList();
    }

    private static List<String> consultations(ChildId child) {
        return Database.as("permanency_query")
                .sql(
                        "select payload ->> 'consultationId' from events.event where stream_id = ? and name like 'consultation.%'")
                .param(child.toString())
                .query(String.class)
                .list();
    }
}
