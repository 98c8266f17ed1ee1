package permanency.history;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;
import permanency.events.review.ScheduleEvent;

/**
 * What is known about a child. Immutable: each event gives another history. It answers questions and forbids nothing.
 *
 * <p>Facts are kept in the order in which they were recorded, with corrections applied, and folded in the order in
 * which they occurred; so a late entry falls into its place. What was recorded of the schedule is kept beside them.
 */
public final class ChildHistory {

    public static final ChildHistory EMPTY = new ChildHistory(List.of(), ReviewSchedule.EMPTY);

    private final List<ChildEvent> facts;
    private final ReviewSchedule schedule;
    private Chapters chapters;

    private ChildHistory(List<ChildEvent> facts, ReviewSchedule schedule) {
        this.facts = facts;
        this.schedule = schedule;
    }

    /** The history after the events, which are in the order in which they were recorded. */
    public static ChildHistory of(List<? extends ChildEvent> events) {
        var facts = new ArrayList<ChildEvent>();
        var schedule = ReviewSchedule.EMPTY;
        for (var event : events) {
            if (event instanceof ScheduleEvent said) {
                schedule = schedule.with(said);
            } else {
                addTo(facts, event);
            }
        }
        return new ChildHistory(facts, schedule);
    }

    public ChildHistory apply(ChildEvent event) {
        if (event instanceof ScheduleEvent said) {
            return new ChildHistory(facts, schedule.with(said));
        }
        var more = new ArrayList<>(facts);
        addTo(more, event);
        return new ChildHistory(more, schedule);
    }

    /** The history of what had occurred by the end of the day, by all that is known in this one. */
    public ChildHistory asAt(LocalDate day) {
        var until = facts.stream()
                .filter(f -> isFromTheBeginning(f) || !f.occurredOn().isAfter(day))
                .toList();
        return new ChildHistory(until, schedule);
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** What was recorded of the schedule, over all days. */
    public ReviewSchedule schedule() {
        return schedule;
    }

    /** What follows for the schedule from the facts by the rules given. */
    public ReviewSchedule freshSchedule(ScheduleRules rules) {
        return ScheduleFold.schedule(inOrder(), rules);
    }

    /** The facts, corrections applied, in the order in which they occurred; on one day, as recorded. */
    public List<ChildEvent> inOrder() {
        return facts.stream()
                .sorted(comparing(f -> isFromTheBeginning(f) ? LocalDate.MIN : f.occurredOn()))
                .toList();
    }

    /** What was stated at registration holds for the days before it too, of which facts may be entered. */
    private boolean isFromTheBeginning(ChildEvent fact) {
        return fact instanceof ChildRegistered
                || fact instanceof IndigenousStatusRecorded
                        && fact.occurredOn().equals(facts.get(0).occurredOn());
    }

    public Registration registration() {
        return chapters().registration();
    }

    public Culture culture() {
        return chapters().culture();
    }

    public Care care() {
        return chapters().care();
    }

    public Responsibility responsibility() {
        return chapters().responsibility();
    }

    public Goals goals() {
        return chapters().goals();
    }

    public Consultations consultations() {
        return chapters().consultations();
    }

    public Reviews reviews() {
        return chapters().reviews();
    }

    public Exceptions exceptions() {
        return chapters().exceptions();
    }

    private Chapters chapters() {
        if (chapters == null) {
            chapters = Chapters.fold(inOrder());
        }
        return chapters;
    }

    private static void addTo(List<ChildEvent> facts, ChildEvent event) {
        if (event instanceof ProgressReviewCorrected correction) {
            facts.replaceAll(
                    f -> isReview(f, correction.reviewId()) ? correction.applyTo((ProgressReviewRecorded) f) : f);
        } else if (event instanceof ProgressReviewVoided voided) {
            facts.removeIf(f -> isReview(f, voided.reviewId()));
        } else {
            facts.add(event);
        }
    }

    private static boolean isReview(ChildEvent fact, RecordId reviewId) {
        return fact instanceof ProgressReviewRecorded review
                && review.reviewId().equals(reviewId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChildHistory that && facts.equals(that.facts) && schedule.equals(that.schedule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, schedule);
    }
}
