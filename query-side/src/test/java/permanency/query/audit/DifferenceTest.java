package permanency.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.Facts.registered;
import static permanency.history.Facts.transferred;
import static permanency.history.GoalFacts.goalSet;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.responsibility.CaseHolder;
import permanency.history.Recording;
import permanency.query.audit.Change.Kind;
import permanency.query.child.Retold;

/** What became different between two moments of knowing. */
class DifferenceTest {

    private static final CasePlanGoalSet GOAL = goalSet(GUARDIANSHIP, on("2021-11-12"));

    private final Recording recording = new Recording();
    private final Instant before = recording.now();
    private final Instant registered = record(() -> recording.record(registered(on("2021-01-07"))));
    private final Instant goal = record(() -> recording.record(GOAL));
    private final Instant managed =
            record(() -> recording.record(transferred(CaseHolder.DCJ, PROVIDER, on("2021-12-02"))));
    private final Instant corrected =
            record(() -> recording.record(List.of(correction(), goalSet(RESTORATION, on("2021-11-12")))));
    private final Instant voided = record(() -> recording.record(
            new RecordVoided(CHILD, id("void"), on("2021-11-12"), GOAL.recordId(), "Another child.", COORDINATOR)));

    @ParameterizedTest(name = "from {0} to {1}: {2} appeared, {3} corrected, {4} voided")
    @CsvSource({
        "before,     registered, 1, 0, 0",
        "before,     managed,    3, 0, 0",
        "before,     corrected,  3, 0, 0",
        "before,     voided,     2, 0, 0",
        "registered, goal,       1, 0, 0",
        "goal,       managed,    1, 0, 0",
        "managed,    corrected,  0, 1, 0",
        "corrected,  voided,     0, 0, 1",
        "managed,    voided,     0, 0, 1",
        "registered, voided,     1, 0, 0",
        "managed,    managed,    0, 0, 0",
        "voided,     voided,     0, 0, 0"
    })
    void facts_appear_are_corrected_and_voided(String from, String to, int appeared, int corrections, int voidings) {
        var difference = between(moment(from), moment(to));

        assertThat(kinds(difference, Kind.APPEARED)).isEqualTo(appeared);
        assertThat(kinds(difference, Kind.CORRECTED)).isEqualTo(corrections);
        assertThat(kinds(difference, Kind.VOIDED)).isEqualTo(voidings);
    }

    @Test
    void between_a_moment_and_itself_there_is_no_difference() {
        var none = between(corrected, corrected);

        assertThat(none.facts()).isEmpty();
        assertThat(none.consequences()).isEmpty();
        assertThat(none.state()).isEmpty();
    }

    @Test
    void a_correction_shows_each_field_before_and_after_by_whom_when_and_why() {
        var change = between(managed, corrected).facts().get(0);

        assertThat(change.name()).isEqualTo("goal.CasePlanGoalSet");
        assertThat(change.record()).isEqualTo(GOAL.recordId());
        assertThat(change.fields()).containsExactly(new FieldChange("goal", "GUARDIANSHIP", "RESTORATION"));
        assertThat(change.act().name()).isEqualTo("records.RecordCorrected");
        assertThat(change.act().reason()).isEqualTo("It was mistyped.");
        assertThat(change.act().recordedAt()).isEqualTo(corrected);
        assertThat(change.act().recordedBy().actor()).isEqualTo("pat");
    }

    @Test
    void what_follows_comes_and_goes_with_the_recording_that_brought_it_about() {
        var came = between(goal, managed).consequences();
        var went = between(corrected, voided).consequences();

        assertThat(came).anySatisfy(change -> {
            assertThat(change.name()).isEqualTo("review.ReviewFallsDue");
            assertThat(change.kind()).isEqualTo(Kind.APPEARED);
            assertThat(change.act().name()).isEqualTo("responsibility.CaseResponsibilityTransferred");
        });
        assertThat(went).anySatisfy(change -> {
            assertThat(change.name()).isEqualTo("packages.PackageStarted");
            assertThat(change.kind()).isEqualTo(Kind.VOIDED);
            assertThat(change.act().reason()).isEqualTo("Another child.");
        });
    }

    @Test
    void the_state_of_a_day_is_compared_as_it_was_known_at_each_moment() {
        assertThat(between(managed, corrected).state())
                .contains(new FieldChange("goal", "GUARDIANSHIP", "RESTORATION"));
        assertThat(between(managed, corrected).state()).noneMatch(f -> f.field().equals("district"));
        assertThat(Difference.between(
                                CHILD.value(),
                                managed,
                                Retold.of(recording, corrected).before(managed),
                                Retold.of(recording, corrected),
                                on("2021-11-11"))
                        .state())
                .as("the day before the goal")
                .isEmpty();
    }

    private static RecordCorrected correction() {
        return new RecordCorrected(
                CHILD, id("correction"), on("2021-11-12"), GOAL.recordId(), "It was mistyped.", COORDINATOR);
    }

    private Difference between(Instant from, Instant to) {
        var later = Retold.of(recording, to);
        return Difference.between(CHILD.value(), from, later.before(from), later, on("2022-01-01"));
    }

    private static long kinds(Difference difference, Kind kind) {
        return difference.facts().stream().filter(c -> c.kind() == kind).count();
    }

    private Instant record(Runnable step) {
        step.run();
        return recording.now();
    }

    private Instant moment(String name) {
        return switch (name) {
            case "before" -> before;
            case "registered" -> registered;
            case "goal" -> goal;
            case "managed" -> managed;
            case "corrected" -> corrected;
            case "voided" -> voided;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
