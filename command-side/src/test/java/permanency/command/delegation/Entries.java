package permanency.command.delegation;

import static permanency.command.Past.day;
import static permanency.command.Past.id;

import java.time.LocalDate;
import permanency.command.Actors;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.ArrangementKind;
import permanency.events.delegation.DecisionLevelSet;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.Grade;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;

/** What the delegation registers of the tests hold. A last day of null leaves an entry open. */
public final class Entries {

    public static final RecordId PILOT = id("pilot");
    public static final RecordId ARRANGEMENT = id("arrangement");
    public static final String SERVICES = "MANAGER_CLIENT_SERVICES";

    private Entries() {}

    public static PilotStarted pilot(String from, String lastDay) {
        return pilotOf(Actors.SWS, from, lastDay);
    }

    public static PilotStarted pilotOf(String district, String from, String lastDay) {
        return new PilotStarted(DistrictId.of(district), PILOT, day(from), last(lastDay), Grade.of(9), "SWS-2020/1");
    }

    /** A level for the whole state, from that day on. */
    public static DecisionLevelSet level(DelegatedDecision decision, int level, String from) {
        return level(id(decision + " from " + from), decision, level, from, null);
    }

    public static DecisionLevelSet level(
            RecordId entry, DelegatedDecision decision, int level, String from, String lastDay) {
        return new DecisionLevelSet(
                entry, day(from), last(lastDay), decision, DelegationLevel.of(level), "Schedule 2020");
    }

    /** For the position {@link #SERVICES}. */
    public static LocalArrangementApproved arrangement(DelegationScope scope, String from, String lastDay) {
        return arrangement(SERVICES, scope, from, lastDay);
    }

    public static LocalArrangementApproved arrangement(
            String position, DelegationScope scope, String from, String lastDay) {
        return new LocalArrangementApproved(
                DistrictId.of(Actors.SWS),
                ARRANGEMENT,
                day(from),
                last(lastDay),
                ArrangementKind.LOCAL_ARRANGEMENT,
                Position.of(position),
                Grade.of(9),
                scope,
                "SWS-2020/2");
    }

    public static DelegationEnded ended(RecordId entry, String from) {
        return new DelegationEnded(DistrictId.of(Actors.SWS), entry, day(from), "The trial is over.");
    }

    private static LocalDate last(String day) {
        return day == null ? null : day(day);
    }
}
