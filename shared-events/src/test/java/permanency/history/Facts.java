package permanency.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.GoldenEvents;
import permanency.events.Party;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.care.CareArrangement;
import permanency.events.care.CareExitReason;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.child.ChildRegistered;
import permanency.events.child.Sex;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.store.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Events of one made-up child, with what a test seldom cares about filled in; see also the facts of other chapters. */
public final class Facts {

    public static final ChildId CHILD = ChildId.of("0c8f7a52-1f6b-4b0e-8a4e-6d3b2a9e7f11");
    public static final DistrictId DISTRICT = DistrictId.of("SOUTH_WESTERN_SYDNEY");
    public static final DistrictId OTHER_DISTRICT = DistrictId.of("HUNTER");
    public static final CaseHolder PROVIDER = CaseHolder.provider(ProviderId.of("harbour-families"));
    public static final CaseHolder OTHER_PROVIDER = CaseHolder.provider(ProviderId.of("river-and-plain"));
    public static final Party COORDINATOR = new Party("coordinator-417", "DCJ");

    private Facts() {}

    /** A day such as {@code 2019-11-12}. */
    public static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    /** The same id for the same name. */
    public static RecordId id(String name) {
        return new RecordId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    public static ChildRegistered registered(LocalDate day) {
        return new ChildRegistered(CHILD, day, on("2014-08-31"), Sex.NOT_STATED, DISTRICT);
    }

    public static ChildMovedDistrict moved(DistrictId to, LocalDate day) {
        return new ChildMovedDistrict(CHILD, id("moved " + day), day, to);
    }

    public static CaseClosed closed(LocalDate day) {
        return new CaseClosed(CHILD, id("closed " + day), day, CaseClosingReason.MOVED_INTERSTATE, null);
    }

    public static EntryToCareRecorded entered(LocalDate day) {
        return new EntryToCareRecorded(CHILD, id("entered " + day), day, CareArrangement.STATUTORY);
    }

    public static ExitFromCareRecorded left(LocalDate day) {
        return new ExitFromCareRecorded(CHILD, id("left " + day), day, CareExitReason.values()[0]);
    }

    public static IndigenousStatusRecorded stated(IndigenousStatus status, LocalDate day) {
        return new IndigenousStatusRecorded(CHILD, id("stated " + day), day, status, "Family");
    }

    public static CaseResponsibilityTransferred transferred(CaseHolder from, CaseHolder to, LocalDate day) {
        return transferred(id("transfer " + day), from, to, day);
    }

    public static CaseResponsibilityTransferred transferred(
            RecordId transfer, CaseHolder from, CaseHolder to, LocalDate day) {
        return new CaseResponsibilityTransferred(CHILD, transfer, day, from, to, null, null, null, null);
    }

    public static ConsultationRecorded consultation(LocalDate day) {
        var content = GoldenEvents.read(ConsultationRecorded.class).consultation();
        return new ConsultationRecorded(CHILD, id("consultation " + day), day, COORDINATOR.actor(), content);
    }

    /** The same fact, of another day. */
    public static <E extends ChildEvent> E on(LocalDate day, E fact) {
        return with("occurredOn", day.toString(), fact);
    }

    /** The same fact, under another id; one whose id has a name of its own keeps it. */
    static <E extends ChildEvent> E under(RecordId id, E fact) {
        return with("recordId", id.toString(), fact);
    }

    private static <E extends ChildEvent> E with(String field, String value, E fact) {
        var json = EventJson.mapper();
        var tree = json.<ObjectNode>valueToTree(fact);
        @SuppressWarnings("unchecked")
        var type = (Class<E>) fact.getClass();
        return tree.has(field) ? json.treeToValue(tree.put(field, value), type) : fact;
    }
}
