package permanency.query.child;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.RecordId;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.history.ChildHistory;
import permanency.history.Goals.GoalPeriod;
import permanency.history.RegistrationConsequences;
import permanency.history.ScheduleRules;

/**
 * A day that matters to a child, and where it comes from.
 *
 * @param daysTo negative once it has passed
 */
record ComingDate(Kind kind, LocalDate on, long daysTo, Because because) {

    private static final int MONTHS_TO_MAJORITY = 18 * 12;

    /** What the day is. */
    enum Kind {
        REVIEW_DUE,
        TARGET,
        PACKAGE_ENDS,
        TURNS_18,
        COURT_ORDER_ENDS
    }

    /**
     * What a day was counted from.
     *
     * @param months from {@code countedFrom} on; null when the day was stated, not counted
     * @param clause number of the rule that says so; null when none does
     * @param record that it comes from; null when a rule or the date of birth gives it
     */
    record Because(String cause, LocalDate countedFrom, Integer months, String clause, RecordId record) {}

    /** The earliest first; a review and a target date stay until they are met. */
    static List<ComingDate> all(ChildHistory history, ChildHistory then, LocalDate day, ScheduleRules rules) {
        return Stream.of(
                        history.schedule().dueAsAt(day).map(due -> review(due, day)).stream(),
                        goal(then, day).map(goal -> target(goal, day, rules)).stream(),
                        HeldPackage.all(then, day).stream()
                                .filter(HeldPackage::endsLater)
                                .map(p -> new ComingDate(
                                        Kind.PACKAGE_ENDS, p.endsOn(), between(day, p.endsOn()), p.endsBecause())),
                        birthday(then, day).stream(),
                        then.care().orders().stream()
                                .filter(o -> o.order().expiresOn() != null
                                        && !o.order().expiresOn().isBefore(day))
                                .map(o -> courtOrder(o, day)))
                .flatMap(dates -> dates)
                .sorted(comparing(ComingDate::on))
                .toList();
    }

    private static ComingDate review(ReviewFallsDue due, LocalDate day) {
        var why = due.because();
        return new ComingDate(
                Kind.REVIEW_DUE,
                due.dueOn(),
                between(day, due.dueOn()),
                new Because(why.cause().name(), why.countedFrom(), why.months(), why.clause(), null));
    }

    private static Optional<GoalPeriod> goal(ChildHistory then, LocalDate day) {
        return then.goals()
                .current()
                .filter(goal -> goal.targetOn() != null && !then.registration().hasLeftBy(day));
    }

    private static ComingDate target(GoalPeriod goal, LocalDate day, ScheduleRules rules) {
        return new ComingDate(
                Kind.TARGET,
                goal.targetOn(),
                between(day, goal.targetOn()),
                new Because(
                        "GOAL_SET",
                        goal.from(),
                        rules.intervals().on(goal.from()).targetMonths(),
                        ScheduleRules.R5.number(),
                        goal.setBy()));
    }

    private static Optional<ComingDate> birthday(ChildHistory then, LocalDate day) {
        var birth = then.registration().dateOfBirth();
        return then.registration()
                .turns18On()
                .filter(on -> on.isAfter(day))
                .map(on -> new ComingDate(
                        Kind.TURNS_18,
                        on,
                        between(day, on),
                        new Because(
                                "DATE_OF_BIRTH",
                                birth,
                                MONTHS_TO_MAJORITY,
                                RegistrationConsequences.R11.number(),
                                null)));
    }

    private static ComingDate courtOrder(CourtOrderRecorded made, LocalDate day) {
        var on = made.order().expiresOn();
        return new ComingDate(
                Kind.COURT_ORDER_ENDS,
                on,
                between(day, on),
                new Because("COURT_ORDER", made.occurredOn(), null, null, made.recordId()));
    }

    private static long between(LocalDate day, LocalDate on) {
        return DAYS.between(day, on);
    }
}
