package permanency.command.supervision;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.supervision.SupervisionOrders.CASEWORKER;
import static permanency.command.supervision.SupervisionOrders.COORDINATOR;
import static permanency.command.supervision.SupervisionOrders.SUPERVISION;
import static permanency.command.supervision.SupervisionOrders.session;

import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.events.supervision.GroupSupervisionOrganiser;
import permanency.events.supervision.GroupSupervisionOutcome;
import permanency.events.supervision.GroupSupervisionPurpose;
import permanency.events.supervision.Session;

/** Group Supervision that took place before a command comes. */
final class SupervisionPast {

    private SupervisionPast() {}

    /** On the proposal, by a coordinator. */
    static GroupSupervisionOpened opened(String day) {
        return new GroupSupervisionOpened(
                CHILD,
                SUPERVISION,
                day(day),
                GroupSupervisionPurpose.GOAL_DISAGREEMENT,
                GroupSupervisionOrganiser.PERMANENCY_COORDINATOR,
                PROPOSAL,
                "Two meetings of caseworker and unit.");
    }

    static GroupSupervisionOpened opened(
            GroupSupervisionPurpose purpose, GroupSupervisionOrganiser organiser, String day) {
        return new GroupSupervisionOpened(CHILD, SUPERVISION, day(day), purpose, organiser, null, null);
    }

    static GroupSupervisionHeld held(String day, GroupSupervisionOutcome outcome) {
        return held(day, session(outcome, COORDINATOR, CASEWORKER));
    }

    static GroupSupervisionHeld held(String day, Session session) {
        return new GroupSupervisionHeld(CHILD, id("session " + day), SUPERVISION, day(day), session);
    }
}
