package permanency.query.person;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.child.Replay;
import permanency.query.http.BadParameter;
import permanency.query.http.Moments;
import permanency.query.http.PrintedPage;

/** The history that the child, a parent or an authorised person is given (R137, R144), as data or to be printed. */
@RestController
@RequestMapping("/v1/children/{childId}/history-for-the-person")
class PersonEndpoint {

    private final ChildReads reads;
    private final Replay replay;
    private final Sentences sentences;
    private final Moments moments;
    private final Clock clock;

    PersonEndpoint(ChildReads reads, Replay replay, Sentences sentences, Moments moments, Clock clock) {
        this.reads = reads;
        this.replay = replay;
        this.sentences = sentences;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    HistoryForThePerson data(@PathVariable UUID childId, Viewer viewer) {
        return history(childId, viewer);
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> document(@PathVariable UUID childId, Viewer viewer) {
        var history = history(childId, viewer);
        return PrintedPage.answer(PrintedHistory.POLICY).body(PrintedHistory.of(history, sentences.wording()));
    }

    /** Who releases it says for whom; that is kept in the access log (R138). */
    private HistoryForThePerson history(UUID childId, Viewer viewer) {
        var forWhom = viewer.why().onBehalfOf();
        if (forWhom == null) {
            throw new BadParameter("On-Behalf-Of", "says for whom the history is, and is missing");
        }
        return reads.read(
                viewer,
                childId,
                "export of the history for the person",
                () -> replay.of(childId, clock.instant(), viewer)
                        .map(known -> HistoryForThePerson.of(childId, known, sentences, moments.asAt(null), forWhom)));
    }
}
