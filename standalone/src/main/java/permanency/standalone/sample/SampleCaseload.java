package permanency.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import permanency.command.submission.Today;
import permanency.command.timing.PassageOfTime;
import permanency.events.ChildId;
import permanency.policy.LegalTime;
import permanency.standalone.MovableClock;
import permanency.standalone.issuer.OwnIssuer;

/**
 * Sends the commands of the sample caseload at the first start, before requests are let in, each at its own time in
 * the past. A start that was killed in the middle goes on at the next one, since each command has its key.
 */
@OwnIssuer
@Component
public class SampleCaseload implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SampleCaseload.class);
    static final String BEGUN = "sample-caseload.day";

    private static final int CHILDREN = 40;
    private static final int BEFORE_THE_WEB_SERVER = SpringAxonConfiguration.LIFECYCLE_PHASE + 1;

    private final SampleRecorder recorder;
    private final MovableClock clock;
    private final Today today;
    private final PassageOfTime passage;
    private final Path data;
    private final boolean wanted;
    private boolean running;

    SampleCaseload(
            SampleRecorder recorder,
            MovableClock clock,
            Today today,
            PassageOfTime passage,
            @Value("${permanency.data}") Path data,
            @Value("${permanency.sample-caseload:true}") boolean wanted) {
        this.recorder = recorder;
        this.clock = clock;
        this.today = today;
        this.passage = passage;
        this.data = data;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        var done = data.resolve("sample-caseload.done");
        if (wanted && !Files.exists(done)) {
            record(done);
        }
        passage.letPass(() -> false);
    }

    private void record(Path done) {
        try {
            var now = clock.instant();
            var lines = SampleStories.asOf(firstDay(), CHILDREN).inOrder();
            log.info("Recording the sample caseload, {} commands", lines.size());
            lines.forEach(this::send);
            letTimePassUntil(now);
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clock.backToNow();
        }
    }

    /** A child of the caseload whose review is overdue. */
    public static ChildId overdueChild() {
        return SampleStories.childId(SampleStories.REVIEW_OVERDUE);
    }

    /** A child of the caseload whose last review was recorded wrongly first, and corrected later. */
    public static ChildId correctedChild() {
        return SampleStories.childId(SampleStories.CORRECTED);
    }

    private void send(Script.Line line) {
        letTimePassUntil(line.recordedAt());
        clock.moveTo(line.recordedAt());
        recorder.send(line);
    }

    /** What time alone brings about is recorded on its day too, at six in the morning. */
    private void letTimePassUntil(Instant end) {
        var last = LocalDate.MIN;
        var next = passage.firstMoment();
        while (next.isPresent() && next.get().isAfter(last) && six(next.get()).isBefore(end)) {
            last = next.get();
            clock.moveTo(six(last));
            passage.letPass(() -> false);
            next = passage.firstMoment();
        }
    }

    private static Instant six(LocalDate day) {
        return day.atTime(6, 0).atZone(LegalTime.ZONE).toInstant();
    }

    /** The day of the first start, from which the stories are told; kept, in case that start did not come to its end. */
    private LocalDate firstDay() throws IOException {
        var file = data.resolve(BEGUN);
        if (!Files.exists(file)) {
            Files.writeString(file, today.date().toString());
        }
        return LocalDate.parse(Files.readString(file));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
