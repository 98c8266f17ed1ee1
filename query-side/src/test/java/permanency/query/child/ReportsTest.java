package permanency.query.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.consultation;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.Facts.registered;
import static permanency.history.Facts.transferred;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.care.RoshConsultationRequested;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.records.RecordAnnotated;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.records.TaskDismissed;
import permanency.events.records.TaskKind;
import permanency.events.records.WhoseWords;
import permanency.events.responsibility.CaseHolder;
import permanency.history.Recording;
import permanency.query.access.Viewer;

/** What a provider is not shown of a history. */
class ReportsTest {

    private static final RecordId REPORT = id("report");
    private static final RecordId REQUEST = id("request");
    private static final RecordId WORDS = id("words");

    private final Recording recording = new Recording();

    @BeforeEach
    void a_child_with_a_provider() {
        recording.record(registered(on("2019-01-07")));
        recording.record(transferred(CaseHolder.DCJ, PROVIDER, on("2019-12-02")));
    }

    @Test
    void nothing_is_left_of_a_report_nor_of_what_was_made_of_it() {
        var before = all().entries().size();
        recording.record(reported("ROSH-4711"));
        recording.record(asked());
        recording.record(new RecordAnnotated(
                CHILD, WORDS, on("2020-02-05"), REPORT, WhoseWords.CHILD, "It was not so.", COORDINATOR));
        recording.record(new RecordVoided(CHILD, id("v"), on("2020-02-05"), WORDS, "Not theirs", COORDINATOR));
        recording.record(List.of(
                new RecordCorrected(CHILD, id("c"), on("2020-02-02"), REPORT, "mistyped", COORDINATOR),
                reported("ROSH-4712")));
        recording.record(new TaskDismissed(
                CHILD, id("d"), on("2020-02-06"), TaskKind.CONSULTATION, REQUEST, "No need", COORDINATOR));
        recording.record(new RecordVoided(CHILD, id("w"), on("2020-02-03"), REQUEST, "In error", COORDINATOR));

        assertThat(all().entries()).as("of the report").hasSizeGreaterThan(before + 8);
        assertThat(payloads(shown())).doesNotContain("ROSH", REPORT.toString(), REQUEST.toString(), WORDS.toString());
        assertThat(shown().entries()).hasSize(before);
    }

    @Test
    void the_task_that_a_report_asks_for_is_on_no_page() {
        recording.record(reported("ROSH-4711"));
        recording.record(asked());

        assertThat(Retold.page(all(), "2020-03-02").tasks()).hasSize(1);
        assertThat(Retold.page(shown(), "2020-03-02").tasks()).isEmpty();
        assertThat(shown().stateAsAt(on("2020-03-02"))).isEqualTo(all().stateAsAt(on("2020-03-02")));
    }

    @Test
    void a_consultation_is_shown_without_the_reference() {
        recording.record(reported("ROSH-4711"));
        recording.record(consultation(on("2021-01-20")));

        var held = entry(shown(), "consultation.ConsultationRecorded");
        assertThat(entry(all(), held.name()).payload()).contains("roshReference", "roshReceivedOn");
        assertThat(held.payload())
                .doesNotContain("roshReference", "roshReceivedOn", "2021-00417", "2021-01-08")
                .contains("GOAL_CHANGE_CONSIDERED", "T. Marsh, caseworker");
        assertThat(held.event().toString()).doesNotContain("2021-00417");
    }

    @Test
    void the_version_stays_and_nothing_shown_points_to_what_is_not() {
        recording.record(consultation(on("2020-01-20")));
        recording.record(reported("ROSH-4711"));
        recording.record(asked());

        assertThat(shown().version()).isEqualTo(all().version());
        var versions = shown().entries().stream().map(HistoryEntry::version).toList();
        assertThat(shown().entries()).allSatisfy(e -> {
            assertThat(versions).containsAll(e.supersedes());
            assertThat(e.becauseOf() == null || versions.contains(e.becauseOf()))
                    .isTrue();
        });
        assertThat(RecordEvents.of(CHILD.value(), REPORT.value(), shown())).isEmpty();
        assertThat(RecordEvents.of(CHILD.value(), REPORT.value(), all())).isPresent();
    }

    @Test
    void what_has_nothing_to_do_with_a_report_is_shown_as_it_was_stored() {
        recording.record(reported("ROSH-4711"));

        assertThat(shown().entries())
                .containsExactlyElementsOf(
                        all().entries().subList(0, shown().entries().size()));
    }

    private KnownHistory all() {
        return Retold.of(recording, recording.now());
    }

    private KnownHistory shown() {
        var provider = new Viewer("casey", "ngo", null, List.of(), List.of("READ"));
        return Retold.shown(all(), Outline.whole(provider)).orElseThrow();
    }

    private static ChildEvent reported(String reference) {
        return new RoshReferenceRecorded(CHILD, REPORT, on("2020-02-02"), reference);
    }

    private static ChildEvent asked() {
        return new RoshConsultationRequested(CHILD, REQUEST, on("2020-02-03"), REPORT, COORDINATOR);
    }

    private static String payloads(KnownHistory known) {
        return known.entries().stream().map(HistoryEntry::payload).toList().toString();
    }

    private static HistoryEntry entry(KnownHistory known, String name) {
        return known.entries().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
