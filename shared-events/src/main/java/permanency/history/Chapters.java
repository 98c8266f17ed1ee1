package permanency.history;

import java.util.List;
import permanency.events.ChildEvent;
import permanency.events.care.CareEvent;
import permanency.events.child.RegistrationEvent;
import permanency.events.consultation.ConsultationEvent;
import permanency.events.culture.CultureEvent;
import permanency.events.goal.GoalEvent;
import permanency.events.packages.PackagesEvent;
import permanency.events.records.RecordKeepingEvent;
import permanency.events.records.TaskDismissed;
import permanency.events.responsibility.ResponsibilityEvent;
import permanency.events.review.ReviewEvent;
import permanency.events.supervision.SupervisionEvent;

/** One record per chapter, folded over facts in the order in which they occurred. */
record Chapters(
        Registration registration,
        Culture culture,
        Care care,
        Responsibility responsibility,
        Goals goals,
        Consultations consultations,
        Reviews reviews,
        Packages packages,
        Tasks tasks,
        Records records,
        Supervisions supervisions) {

    static final Chapters EMPTY = new Chapters(
            Registration.EMPTY,
            Culture.EMPTY,
            Care.EMPTY,
            Responsibility.EMPTY,
            Goals.EMPTY,
            Consultations.EMPTY,
            Reviews.EMPTY,
            Packages.EMPTY,
            Tasks.EMPTY,
            Records.EMPTY,
            Supervisions.EMPTY);

    static Chapters fold(List<ChildEvent> facts) {
        var chapters = EMPTY;
        for (var fact : facts) {
            chapters = chapters.apply(fact);
        }
        return chapters;
    }

    Chapters apply(ChildEvent fact) {
        var supervised = fact instanceof SupervisionEvent e ? supervisions.apply(e) : supervisions;
        return new Chapters(
                fact instanceof RegistrationEvent e ? registration.apply(e) : registration,
                fact instanceof CultureEvent e ? culture.apply(e) : culture,
                fact instanceof CareEvent e ? care.apply(e) : care,
                fact instanceof ResponsibilityEvent e ? responsibility.apply(e) : responsibility,
                goals(fact, supervised),
                fact instanceof ConsultationEvent e ? consultations.apply(e) : consultations,
                fact instanceof ReviewEvent e ? reviews.apply(e) : reviews,
                fact instanceof PackagesEvent e ? packages.apply(e) : packages,
                fact instanceof TaskDismissed e ? tasks.apply(e) : tasks,
                fact instanceof RecordKeepingEvent e ? records.apply(e) : records,
                supervised);
    }

    private Goals goals(ChildEvent fact, Supervisions supervised) {
        if (fact instanceof GoalEvent e) {
            return goals.apply(e).heldUpBy(supervised);
        }
        return fact instanceof SupervisionEvent ? goals.heldUpBy(supervised) : goals;
    }
}
