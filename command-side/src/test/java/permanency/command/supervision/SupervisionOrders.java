package permanency.command.supervision;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.events.supervision.GroupSupervisionOrganiser.PERMANENCY_COORDINATOR;
import static permanency.events.supervision.GroupSupervisionPurpose.GOAL_DISAGREEMENT;

import java.util.List;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.supervision.DisputeOutcome;
import permanency.events.supervision.GroupSupervisionOrganiser;
import permanency.events.supervision.GroupSupervisionOutcome;
import permanency.events.supervision.GroupSupervisionPurpose;
import permanency.events.supervision.Session;

/** Commands of the chapter supervision, complete unless a test takes something away. */
final class SupervisionOrders {

    static final RecordId SUPERVISION = id("supervision");
    static final Participant COORDINATOR = new Participant("R. Okafor", "Permanency Coordinator", "DCJ");
    static final Participant CASEWORKER = new Participant("T. Marsh", "Caseworker", "harbour-families");
    static final Participant CONSULTANT = new Participant("J. Bell", "Aboriginal Consultant", "DCJ");

    private SupervisionOrders() {}

    /** About a disagreement on the goal, by a coordinator. */
    static OpenGroupSupervision open(String day) {
        return open(GOAL_DISAGREEMENT, PERMANENCY_COORDINATOR, day);
    }

    static OpenGroupSupervision open(GroupSupervisionPurpose purpose, GroupSupervisionOrganiser organiser, String day) {
        return new OpenGroupSupervision(CHILD, day(day), purpose, organiser, "Two meetings of caseworker and unit.");
    }

    static RecordGroupSupervision hold(String day, GroupSupervisionOutcome outcome) {
        return hold(day, session(outcome, COORDINATOR, CASEWORKER));
    }

    static RecordGroupSupervision hold(String day, Session session) {
        return new RecordGroupSupervision(CHILD, SUPERVISION, day(day), session);
    }

    static Session session(GroupSupervisionOutcome outcome, Participant... participants) {
        var position = outcome == GroupSupervisionOutcome.AGREED_POSITION ? "Guardianship fits." : null;
        return new Session(List.of(participants), outcome, position, null);
    }

    static RecordDispute dispute(DisputeMatter matter, RecordId supervision) {
        return new RecordDispute(CHILD, day("2020-06-30"), matter, DisputeOutcome.SETTLED_BY_THE_DISTRICT, supervision);
    }
}
