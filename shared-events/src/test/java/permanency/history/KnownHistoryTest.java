package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleRules.MARCH_2023;
import static permanency.history.Steps.FIRST_DAY;
import static permanency.history.Steps.LAST_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import permanency.events.ChildEvent;
import permanency.events.child.ChildRegistered;
import permanency.events.child.ChildStanding;
import permanency.events.child.Standing;
import permanency.events.review.ReviewFallsDue;
import permanency.reference.Reference;

/** Whatever is recorded, and however late: the schedule follows from the facts, and what was known stays known. */
class KnownHistoryTest {

    private static final ChildRegistered REGISTERED = Facts.registered(on("2019-11-12"));

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_recorded_schedule_is_what_follows_from_the_facts(@ForAll(supplier = Steps.class) List<Step> steps) {
        record(steps, recording -> {
            var history = recording.history();
            var fresh = history.freshSchedule(MARCH_2023);
            assertThat(days().filter(day -> !due(history.schedule(), day).equals(due(fresh, day))))
                    .isEmpty();
            assertThat(history.schedule().changesTo(fresh)).isEmpty();
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_recorded_standing_is_what_follows_from_the_facts(@ForAll(supplier = Steps.class) List<Step> steps) {
        record(steps, recording -> {
            var history = recording.history();
            assertThat(standings(history.standing())).isEqualTo(standings(history.freshStanding(MARCH_2023)));
            assertThat(history.statementsToRecord(MARCH_2023)).isEmpty();
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_recorded_standing_is_the_state_of_every_day(@ForAll(supplier = Steps.class) List<Step> steps) {
        record(steps, recording -> {
            var history = recording.history();
            daysOf(steps).forEach(day -> {
                var state = asAt(day, history);
                history.standing()
                        .asAt(day)
                        .ifPresentOrElse(
                                said -> StandingTest.assertAgree(said.standing(), state),
                                () -> assertThat(history.inOrder())
                                        .allMatch(f -> f.occurredOn().isAfter(day)));
            });
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_recorded_consequences_are_what_follows_from_the_facts(@ForAll(supplier = Steps.class) List<Step> steps) {
        record(steps, recording -> {
            var history = recording.history();
            var fresh = Following.all(history, Reference.bundled()).stream()
                    .filter(c -> !c.staysForGood() && !c.occurredOn().isAfter(Recording.LAST_DAY));
            assertThat(history.consequences().stream().filter(c -> !c.staysForGood()))
                    .containsExactlyInAnyOrderElementsOf(fresh.toList());
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_was_known_at_a_time_is_not_changed_by_what_is_recorded_later(
            @ForAll(supplier = Steps.class) List<Step> steps) {
        var knownThen = new LinkedHashMap<Instant, ChildHistory>();
        var statesThen = new LinkedHashMap<Instant, List<ChildState>>();
        var recording = record(steps, r -> {
            knownThen.put(r.now(), r.history());
            statesThen.put(r.now(), states(steps, r.history()));
        });
        knownThen.forEach((time, then) -> {
            assertThat(recording.asKnownAt(time)).isEqualTo(then);
            assertThat(states(steps, recording.asKnownAt(time))).isEqualTo(statesThen.get(time));
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_day_shows_what_the_facts_up_to_that_day_amount_to(@ForAll(supplier = Steps.class) List<Step> steps) {
        var history = record(steps, r -> {}).history();
        var later = new ArrayDeque<>(history.inOrder());
        later.remove(REGISTERED);
        var upToThatDay = new Recording();
        upToThatDay.record(REGISTERED);
        daysOf(steps).sorted().forEach(day -> {
            while (!later.isEmpty() && !later.peek().occurredOn().isAfter(day)) {
                upToThatDay.record(later.remove());
            }
            assertThat(asAt(day, history)).isEqualTo(asAt(day, upToThatDay.history()));
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_recording_does_not_matter_once_all_is_known(
            @ForAll(supplier = Steps.OnDifferentDays.class) List<Step> steps, @ForAll Random random) {
        var entries = new ArrayList<List<ChildEvent>>();
        var recorded = record(steps, entries);
        var otherwise = new Recording();
        otherwise.record(REGISTERED);
        Shuffled.facts(entries, random).forEach(otherwise::record);
        assertThat(states(steps, otherwise.history())).isEqualTo(states(steps, recorded.history()));
    }

    private static Recording record(List<Step> steps, Consumer<Recording> afterEach) {
        return record(steps, new ArrayList<>(), afterEach);
    }

    /** Notes what each step recorded. */
    private static Recording record(List<Step> steps, List<List<ChildEvent>> entries) {
        return record(steps, entries, r -> {});
    }

    private static Recording record(List<Step> steps, List<List<ChildEvent>> entries, Consumer<Recording> afterEach) {
        var recording = new Recording();
        recording.record(REGISTERED);
        IntStream.range(0, steps.size()).forEach(i -> {
            var entry = steps.get(i).facts(i, recording.history());
            entries.add(entry);
            recording.record(entry);
            afterEach.accept(recording);
        });
        return recording;
    }

    private static Optional<ReviewFallsDue> due(ReviewSchedule schedule, LocalDate day) {
        return schedule.dueAsAt(day).map(ReviewFallsDue::content);
    }

    private static List<Optional<Standing>> standings(Statements<ChildStanding> said) {
        return days().map(day -> said.asAt(day).map(ChildStanding::standing)).toList();
    }

    private static List<ChildState> states(List<Step> steps, ChildHistory history) {
        return daysOf(steps).map(day -> asAt(day, history)).toList();
    }

    /** The days on which something may change, those before them, and the last one. */
    private static Stream<LocalDate> daysOf(List<Step> steps) {
        var days = steps.stream().flatMap(step -> Stream.of(step.day().minusDays(1), step.day()));
        return Stream.concat(days, Stream.of(REGISTERED.occurredOn(), LAST_DAY)).distinct();
    }

    private static ChildState asAt(LocalDate day, ChildHistory history) {
        return ChildState.asAt(day, history, MARCH_2023);
    }

    private static Stream<LocalDate> days() {
        return FIRST_DAY.minusDays(1).datesUntil(LAST_DAY.plusDays(1));
    }
}
