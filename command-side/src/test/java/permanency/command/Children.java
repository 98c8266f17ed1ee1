package permanency.command;

import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.stateWideDelegate;
import static permanency.command.Changed.with;
import static permanency.command.Orders.consult;
import static permanency.command.Orders.enterCare;
import static permanency.command.Orders.proposal;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.setGoal;
import static permanency.command.Orders.transfer;
import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.day;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import permanency.command.child.Identity;
import permanency.command.responsibility.RecordTransferMeeting;
import permanency.command.submission.Actor;
import permanency.command.submission.Caller;
import permanency.command.submission.ChildCommand;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.Receipt;
import permanency.events.ChildId;
import permanency.events.DistrictId;

/** Children in the database, each test with its own. */
public record Children(CommandDesk desk) {

    public ChildId register() {
        var child = new ChildId(UUID.randomUUID());
        register(child, "CS-" + child);
        return child;
    }

    public Receipt register(ChildId child, String childStoryId) {
        return register(child, childStoryId, DISTRICT);
    }

    private Receipt register(ChildId child, String childStoryId, DistrictId district) {
        var identity = new Identity("Made-up Child", childStoryId);
        var command = with(Orders.register(), Map.of("childId", child, "identity", identity, "district", district));
        return send(command, caseworker(), null);
    }

    /** In care with the goal restoration, managed by a provider: events 0 to 6. */
    public ChildId restoration() {
        return restoration(DISTRICT);
    }

    public ChildId restoration(DistrictId district) {
        var child = new ChildId(UUID.randomUUID());
        register(child, "CS-" + child, district);
        of(child, enterCare("2019-11-01"), stateWideDelegate());
        of(child, new RecordTransferMeeting(child, day("2019-11-11"), HARBOUR), stateWideDelegate());
        of(child, transfer(HARBOUR, "2019-11-12"), stateWideDelegate());
        of(child, setGoal(RESTORATION, "2019-11-12"), stateWideDelegate());
        return child;
    }

    /** The same, with an open proposal of guardianship. */
    public Receipt proposed(ChildId child) {
        return proposed(child, "2020-06-10");
    }

    public Receipt proposed(ChildId child, String day) {
        var consultation = of(child, consult("2020-06-01"), coordinator("*")).recordId();
        var content =
                with(proposal(), Map.of("challengesAddressed", List.of(consultation), "consultationId", consultation));
        return of(child, with(propose(GUARDIANSHIP, content), "proposedOn", day), practitioner());
    }

    /** The command, about that child. */
    public <C extends Record & ChildCommand> Receipt of(ChildId child, C command, Actor actor) {
        return send(with(command, "childId", child), actor, null);
    }

    public Receipt send(ChildCommand command, Actor actor, Long ifMatch) {
        return desk.send(command, new Caller(UUID.randomUUID(), ifMatch, actor, "0af7651916cd43dd8448eb211c80319c"));
    }
}
