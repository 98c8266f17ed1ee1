package permanency.command.culture;

import static permanency.command.Actors.practitioner;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.consulted;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposal;
import static permanency.command.Past.status;

import java.util.List;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.culture.CulturalEngagementRecorded;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.goal.CasePlanGoal;

/** What has happened to an Aboriginal child before a command comes. */
public final class CulturePast {

    private CulturePast() {}

    /** The same past of a child who was stated to be Aboriginal at registration. */
    public static List<ChildEvent> aboriginal(List<ChildEvent> past) {
        return past.stream()
                .map(e -> e instanceof IndigenousStatusRecorded ? status(IndigenousStatus.ABORIGINAL) : e)
                .toList();
    }

    /** The provider proposed that goal for an Aboriginal child on 10 June 2020. */
    public static List<ChildEvent> proposedFor(CasePlanGoal to) {
        return aboriginal(plus(consulted(), proposal(to, "2020-06-10")));
    }

    public static IndigenousStatusRecorded stated(IndigenousStatus status, String day) {
        return new IndigenousStatusRecorded(CHILD, id("status " + day), day(day), status, "The grandmother.");
    }

    public static CulturalConsultationRecorded culturalConsultation(String day) {
        return new CulturalConsultationRecorded(
                CHILD,
                id("cultural consultation " + day),
                day(day),
                CultureOrders.culturalConsultation(),
                practitioner().party());
    }

    public static CulturalEngagementRecorded engaged(RecordId decision, String day, String familyLed, String acco) {
        return new CulturalEngagementRecorded(
                CHILD,
                id("engagement " + day),
                decision,
                day(day),
                familyLed,
                acco,
                practitioner().party());
    }
}
