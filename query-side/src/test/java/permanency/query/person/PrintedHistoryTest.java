package permanency.query.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import permanency.query.person.LifeEvent.Recorder;
import permanency.query.person.LifeEvent.Words;
import permanency.query.reference.ReferenceInForce;

class PrintedHistoryTest {

    private static final LocalDate DAY = LocalDate.parse("2019-11-12");
    private static final String ATTACK = "<script>alert('x')</script> & <img src=x onerror=y>";

    private final String document = PrintedHistory.of(
            new HistoryForThePerson(
                    UUID.randomUUID(),
                    3,
                    DAY,
                    ATTACK,
                    "The warning.",
                    List.of(
                            new LifeEvent(
                                    DAY,
                                    "On a day " + ATTACK,
                                    new Recorder(ATTACK, null, "DCJ"),
                                    DAY,
                                    List.of(new Words(DAY, "you", ATTACK))),
                            new LifeEvent(
                                    DAY.plusYears(1), "Later.", new Recorder(null, null, "DCJ"), null, List.of())),
                    List.of(ATTACK)),
            new Sentences(new ReferenceInForce("")).wording());

    @Test
    void every_text_is_escaped() {
        assertThat(document).doesNotContain("<script").doesNotContain("<img");
        assertThat(document).contains("&lt;script&gt;");
    }

    @Test
    void it_is_a_document_that_a_screen_reader_and_a_printer_understand() {
        assertThat(document)
                .startsWith("<!DOCTYPE html><html lang=\"en-AU\">")
                .contains(
                        "<title>", "<main>", "<h1>", "<h2>2019</h2>", "<h2>2020</h2>", "@media print", "counter(page)")
                .contains("The record was put right on 12 November 2019.")
                .containsOnlyOnce("<h1>")
                .doesNotContain("href=\"", "src=\"", "http:", "https:");
    }

    @Test
    void the_only_style_is_the_one_that_the_policy_lets_pass() throws Exception {
        var style = document.substring(document.indexOf("<style>") + 7, document.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));

        assertThat(PrintedHistory.POLICY)
                .startsWith("default-src 'none'")
                .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
}
