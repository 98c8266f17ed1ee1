package permanency.history;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.Statement;
import permanency.events.child.ChildStanding;
import permanency.events.packages.ExtensionSuperseded;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.NoteOnRecord;
import permanency.events.review.ReviewMode;
import permanency.events.review.ScheduleEvent;
import permanency.reference.Reference;

/**
 * What is known about a child. Immutable: each event gives another history. It answers questions and forbids nothing.
 *
 * <p>Facts are kept in the order in which they were recorded, with corrections applied, and folded in the order in
 * which they occurred; so a late entry falls into its place. What was recorded as following from them, the statements of
 * schedule and standing and the consequences, is kept beside them.
 */
public final class ChildHistory {

    public static final ChildHistory EMPTY =
            new ChildHistory(Ledger.EMPTY, ReviewSchedule.EMPTY, Statements.none(), Consequences.EMPTY);

    private final Ledger ledger;
    private final ReviewSchedule schedule;
    private final Statements<ChildStanding> standing;
    private final Consequences consequences;
    private final Map<LocalDate, ChildHistory> days;

    private ChildHistory(
            Ledger ledger, ReviewSchedule schedule, Statements<ChildStanding> standing, Consequences consequences) {
        this(ledger, schedule, standing, consequences, null);
    }

    /** @param days on which the history was asked for already; null not to remember them */
    private ChildHistory(
            Ledger ledger,
            ReviewSchedule schedule,
            Statements<ChildStanding> standing,
            Consequences consequences,
            Map<LocalDate, ChildHistory> days) {
        this.ledger = ledger;
        this.schedule = schedule;
        this.standing = standing;
        this.consequences = consequences;
        this.days = days;
    }

    /** The history after the events, which are in the order in which they were recorded. */
    public static ChildHistory of(List<? extends ChildEvent> events) {
        var facts = new ArrayList<ChildEvent>();
        var followed = EMPTY;
        for (var event : events) {
            if (isFact(event)) {
                facts.add(event);
            } else {
                followed = followed.apply(event);
            }
        }
        return followed.of(Ledger.of(facts));
    }

    public ChildHistory apply(ChildEvent event) {
        if (event instanceof ScheduleEvent said) {
            return new ChildHistory(ledger, schedule.with(said), standing, consequences);
        } else if (event instanceof ChildStanding said) {
            return new ChildHistory(ledger, schedule, standing.with(said), consequences);
        } else if (event instanceof Consequence followed) {
            return new ChildHistory(ledger, schedule, standing, consequences.with(followed));
        } else if (event instanceof ConsequenceWithdrawn withdrawn) {
            return new ChildHistory(ledger, schedule, standing, consequences.without(withdrawn));
        }
        return of(ledger.with(event));
    }

    /** Whether it happened, and does not follow from what did. */
    public static boolean isFact(Object event) {
        return !(event instanceof Statement || event instanceof Consequence || event instanceof ConsequenceWithdrawn);
    }

    private ChildHistory of(Ledger others) {
        return new ChildHistory(others, schedule, standing, consequences);
    }

    /** The history as if the record, and the steps that depend on it, had not been made. */
    public ChildHistory without(RecordId recordId) {
        return keeping(f -> !recordId.equals(f.recordId()) && !recordId.equals(f.about()));
    }

    /** What was recorded under the id, corrections applied; empty when there is no such record. */
    public List<ChildEvent> record(RecordId recordId) {
        return ledger.facts().stream()
                .filter(f -> recordId.equals(f.recordId()))
                .toList();
    }

    /** Whether later steps depend on the record, such as the decision on a proposal; a note beside it does not. */
    public boolean isStepped(RecordId recordId) {
        return ledger.facts().stream().anyMatch(f -> !(f instanceof NoteOnRecord) && recordId.equals(f.about()));
    }

    /** The history of what had occurred by the end of the day, by all that is known in this one. */
    public ChildHistory asAt(LocalDate day) {
        return days == null ? foldedAsAt(day) : days.computeIfAbsent(day, this::foldedAsAt);
    }

    /** A copy to ask for many days more than once; it is short-lived, since it keeps what it has folded. */
    private ChildHistory remembering() {
        return new ChildHistory(ledger, schedule, standing, consequences, new HashMap<>());
    }

    private ChildHistory foldedAsAt(LocalDate day) {
        var then = keeping(f -> !Ledger.since(f).isAfter(day));
        return new ChildHistory(then.ledger, schedule, standing, consequences.asAt(day));
    }

    private ChildHistory keeping(Predicate<ChildEvent> some) {
        return of(Ledger.of(ledger.facts().stream().filter(some).toList()));
    }

    public boolean isEmpty() {
        return ledger.facts().isEmpty();
    }

    /** What was recorded of the schedule, over all days. */
    public ReviewSchedule schedule() {
        return schedule;
    }

    /** What follows for the schedule from the facts, and from what time brought about, by the rules given. */
    public ReviewSchedule freshSchedule(ScheduleRules rules) {
        return ScheduleFold.schedule(throughTime(), rules);
    }

    /** How often reviews are due after all that is known here; dormant under DCJ, and null without a goal. */
    public ReviewMode mode(ScheduleRules rules) {
        return ScheduleFold.mode(throughTime(), rules);
    }

    /** What was recorded of where the child stands, over all days. */
    public Statements<ChildStanding> standing() {
        return standing;
    }

    /** Where the child stands by the facts, and by what time brought about, from the first day ever spoken of. */
    public Statements<ChildStanding> freshStanding(ScheduleRules rules) {
        var days = Stream.concat(
                standing.first().map(ChildStanding::occurredOn).stream(),
                inOrder().stream().map(ChildEvent::occurredOn));
        return days.min(Comparator.naturalOrder())
                .map(first -> StandingFold.standing(throughTime(), first, rules))
                .orElseGet(Statements::none);
    }

    /** What has to be said for schedule and standing to follow from the facts; it comes after the consequences. */
    public List<ChildEvent> statementsToRecord(ScheduleRules rules) {
        return Stream.<ChildEvent>concat(
                        schedule.changesTo(freshSchedule(rules)).stream(),
                        standing.changesTo(freshStanding(rules)).stream())
                .toList();
    }

    /** The facts, and what time brought about; on one day, that comes first. */
    private List<ChildEvent> throughTime() {
        return Stream.concat(consequences.stream().filter(ScheduleFold::isStepInTime), inOrder().stream())
                .sorted(comparing(Ledger::since))
                .toList();
    }

    /** What was recorded as following from the facts. */
    public Consequences consequences() {
        return consequences;
    }

    /** All that follows from the facts, also on days to come. */
    public WhatFollows following(Reference reference) {
        return new WhatFollows(Following.all(remembering(), reference));
    }

    /** What has to be recorded by the day for the consequences to follow from the facts. */
    public List<ChildEvent> consequencesToRecord(WhatFollows following, LocalDate today) {
        return consequences.changesTo(following.by(today));
    }

    /** The facts, corrections applied, in the order in which they occurred; on one day, as recorded. */
    public List<ChildEvent> inOrder() {
        return ledger.inOrder();
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

    /** Applications that were recorded as superseded are withdrawn. */
    public Packages packages() {
        return chapters().packages().superseded(consequences.all(ExtensionSuperseded.class));
    }

    /** The applications by the facts alone. */
    List<Extension> applications() {
        return chapters().packages().extensions();
    }

    public Tasks tasks() {
        return chapters().tasks();
    }

    public Records records() {
        return chapters().records();
    }

    public Supervisions supervisions() {
        return chapters().supervisions();
    }

    private Chapters chapters() {
        return ledger.chapters();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChildHistory that
                && ledger.equals(that.ledger)
                && schedule.equals(that.schedule)
                && standing.equals(that.standing)
                && consequences.equals(that.consequences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ledger, schedule, standing, consequences);
    }
}
