package permanency.command;

import java.util.Set;
import permanency.command.submission.Actor;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/** People who send commands in tests. The child of the tests is of South Western Sydney. */
public final class Actors {

    public static final String SWS = "SOUTH_WESTERN_SYDNEY";
    public static final String ILLAWARRA = "ILLAWARRA_SHOALHAVEN";

    private static final Position PRACTITIONER = Position.of("PROVIDER_PRACTITIONER");
    private static final Position CASEWORKER = Position.of("CASEWORKER");

    private Actors() {}

    public static Actor coordinator(String district) {
        return coordinator(9, district);
    }

    public static Actor coordinator(Integer grade, String district) {
        return dcj("coordinator-417", Position.PERMANENCY_COORDINATOR, grade, null, district);
    }

    public static Actor pilotCoordinator() {
        return coordinator(9, SWS);
    }

    public static Actor managerCasework() {
        return delegate(5, SWS);
    }

    public static Actor levelSix() {
        return delegate(6, SWS);
    }

    /** A Manager Casework; of no level when null. */
    public static Actor delegate(Integer level, String district) {
        return dcj("manager-201", Position.MANAGER_CASEWORK, null, level, district);
    }

    public static Actor director() {
        return dcj("director-31", Position.of("DIRECTOR"), null, 3, SWS);
    }

    public static Actor stateWideDelegate() {
        return dcj("delegate-7", Position.of("STATE_WIDE_DELEGATE"), null, 4, "*");
    }

    public static Actor caseworker() {
        return dcj("caseworker-88", CASEWORKER, 7, null, SWS);
    }

    /** Somebody of another position, without a level. */
    public static Actor holding(String position, Integer grade, String district) {
        return dcj("officer-55", Position.of(position), grade, null, district);
    }

    public static Actor practitioner() {
        return practitionerOf("harbour-families");
    }

    public static Actor practitionerOf(String provider) {
        return new Actor(
                "practitioner-of-" + provider, "A. Practitioner", provider, PRACTITIONER, null, null, Set.of(SWS));
    }

    /** The same person under another id. */
    public static Actor named(String id, Actor actor) {
        return new Actor(
                id,
                actor.name(),
                actor.organisation(),
                actor.position(),
                actor.grade(),
                actor.level(),
                actor.districts());
    }

    private static Actor dcj(String id, Position position, Integer grade, Integer level, String district) {
        return new Actor(
                id,
                "Name of " + id,
                "DCJ",
                position,
                grade == null ? null : Grade.of(grade),
                level == null ? null : DelegationLevel.of(level),
                Set.of(district));
    }
}
