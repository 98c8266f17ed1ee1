package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ScheduleEvent;

/**
 * Which review was due as at any day: each segment holds from its day to the day before the next one. Before the first
 * none is due.
 */
public record ReviewSchedule(List<ScheduleEvent> segments) {

    public static final ReviewSchedule EMPTY = new ReviewSchedule(List.of());

    public ReviewSchedule {
        segments = List.copyOf(segments);
    }

    /** What is said takes the place of all that was said of its day and later ones. */
    public ReviewSchedule with(ScheduleEvent said) {
        var earlier = segments.stream().filter(s -> s.occurredOn().isBefore(said.occurredOn()));
        return new ReviewSchedule(Stream.concat(earlier, Stream.of(said)).toList());
    }

    public Optional<ReviewFallsDue> dueAsAt(LocalDate day) {
        return segmentAt(day).filter(ReviewFallsDue.class::isInstance).map(ReviewFallsDue.class::cast);
    }

    /** What has to be said so that this schedule becomes the other one; nothing when they agree on every day. */
    public List<ScheduleEvent> changesTo(ReviewSchedule other) {
        var days = new TreeSet<LocalDate>();
        Stream.concat(segments.stream(), other.segments.stream()).forEach(s -> days.add(s.occurredOn()));
        for (var day : days) {
            if (!contentAt(day).equals(other.contentAt(day))) {
                return changesFrom(day, other);
            }
        }
        return List.of();
    }

    private List<ScheduleEvent> changesFrom(LocalDate day, ReviewSchedule other) {
        var said = new ArrayList<ScheduleEvent>();
        said.add(on(day, other.segmentAt(day).orElseGet(() -> nothingFrom(day))));
        other.segments.stream().filter(s -> s.occurredOn().isAfter(day)).forEach(said::add);
        return said;
    }

    /** A late entry may take away the first segment; then this has to be said too. */
    private ScheduleEvent nothingFrom(LocalDate day) {
        var withdrawn = segmentAt(day).orElseThrow();
        return new NoReviewDue(withdrawn.childId(), day, ruleVersion(withdrawn));
    }

    private Optional<ScheduleEvent> segmentAt(LocalDate day) {
        return segments.stream().filter(s -> !s.occurredOn().isAfter(day)).reduce((first, second) -> second);
    }

    private Optional<ScheduleEvent> contentAt(LocalDate day) {
        return segmentAt(day).filter(ReviewFallsDue.class::isInstance).map(ReviewSchedule::content);
    }

    /** The segment without the day from which it holds and the version of the rules that led to it. */
    static ScheduleEvent content(ScheduleEvent segment) {
        return on(LocalDate.MIN, segment, "");
    }

    private static ScheduleEvent on(LocalDate day, ScheduleEvent segment) {
        return on(day, segment, ruleVersion(segment));
    }

    private static String ruleVersion(ScheduleEvent segment) {
        return segment instanceof ReviewFallsDue due ? due.ruleVersion() : ((NoReviewDue) segment).ruleVersion();
    }

    private static ScheduleEvent on(LocalDate day, ScheduleEvent segment, String version) {
        if (segment instanceof ReviewFallsDue due) {
            return new ReviewFallsDue(
                    due.childId(),
                    day,
                    due.dueOn(),
                    due.mode(),
                    due.because(),
                    due.goal(),
                    due.targetOn(),
                    due.provider(),
                    due.district(),
                    due.lastHeldOn(),
                    due.coordinator(),
                    version);
        }
        return new NoReviewDue(segment.childId(), day, version);
    }
}
