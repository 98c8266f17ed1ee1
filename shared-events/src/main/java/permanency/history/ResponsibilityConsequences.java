package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.responsibility.TransferMeetingHeld;
import permanency.policy.Clause;
import permanency.reference.Reference;
import permanency.reference.Windows;

/** Chapter responsibility: a transfer meeting that was not held in time. The transfer stands (R18). */
public final class ResponsibilityConsequences {

    public static final Clause R20 = clause(
            "R20",
            "A transfer meeting is held before the transfer or within 20 business days after; within 14 days for a child newly in care with the goal restoration.");

    private ResponsibilityConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.responsibility().transfers().stream()
                .filter(transfer -> !isMet(transfer, history, reference))
                .map(transfer -> meetingMissed(transfer, lastDay(transfer, history, reference)));
    }

    /** The last day on which the meeting is in time. */
    private static LocalDate lastDay(
            CaseResponsibilityTransferred transfer, ChildHistory history, Reference reference) {
        var day = transfer.occurredOn();
        var windows = reference.windows().on(day);
        return isNewlyInCareForRestoration(history.asAt(day), day, windows)
                ? day.plusDays(windows.newlyInCareMeetingDays())
                : reference.calendar().plusBusinessDays(day, windows.transferMeetingBusinessDays());
    }

    private static boolean isNewlyInCareForRestoration(ChildHistory then, LocalDate day, Windows windows) {
        return then.care().isInCare()
                && !day.isAfter(then.care().inCareSince().plusDays(windows.newlyInCareDays()))
                && then.goals()
                        .current()
                        .filter(goal -> goal.goal() == CasePlanGoal.RESTORATION)
                        .isPresent();
    }

    /** A meeting before the transfer before this one was about that one. */
    private static boolean isMet(CaseResponsibilityTransferred transfer, ChildHistory history, Reference reference) {
        var last = lastDay(transfer, history, reference);
        var after = history.responsibility().transfers().stream()
                .map(ChildEvent::occurredOn)
                .filter(day -> day.isBefore(transfer.occurredOn()))
                .reduce(LocalDate.MIN, (earlier, later) -> later);
        return history.responsibility().all(TransferMeetingHeld.class).stream()
                .filter(meeting -> meeting.to().equals(transfer.to()))
                .map(ChildEvent::occurredOn)
                .anyMatch(day -> !day.isBefore(after) && !day.isAfter(last));
    }

    private static ComplianceExceptionOpened meetingMissed(CaseResponsibilityTransferred transfer, LocalDate lastDay) {
        return new ComplianceExceptionOpened(
                transfer.childId(),
                lastDay.plusDays(1),
                R20.number(),
                transfer.recordId(),
                "No transfer meeting was held by " + lastDay + ".");
    }
}
