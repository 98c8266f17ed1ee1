package permanency.command.care;

import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.LeaveToVaryGranted;
import permanency.events.care.LegalActionCommenced;

/** Chapter care: what courts were asked for and what they did. It happened; so it is stored whatever it breaks. */
public final class CourtRules {

    private CourtRules() {}

    public static List<ChildEvent> decide(RecordCourtOrder made, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("madeOn", made.madeOn(), entry);
        var order = made.order();
        R130.missing()
                .unlessGiven("order.kind", order.kind())
                .unlessGiven("order.court", order.court())
                .refuseIfAny();
        R131.requireField(
                order.expiresOn() == null || !order.expiresOn().isBefore(made.madeOn()),
                "order.expiresOn",
                "lies before the order");
        requireLegalAction(order.legalActionId(), entry);
        return List.of(new CourtOrderRecorded(made.childId(), entry.recordId(), made.madeOn(), order));
    }

    public static List<ChildEvent> decide(RecordLegalAction commenced, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("commencedOn", commenced.commencedOn(), entry);
        var action = commenced.action();
        R130.missing()
                .unlessGiven("action.kind", action.kind())
                .unlessGiven("action.orderSought", action.orderSought())
                .unlessGiven("action.court", action.court())
                .unlessGiven("action.applicant", action.applicant())
                .refuseIfAny();
        return List.of(
                new LegalActionCommenced(commenced.childId(), entry.recordId(), commenced.commencedOn(), action));
    }

    public static List<ChildEvent> decide(RecordLeaveToVary granted, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("grantedOn", granted.grantedOn(), entry);
        requireLegalAction(granted.legalActionId(), entry);
        return List.of(new LeaveToVaryGranted(
                granted.childId(), entry.recordId(), granted.grantedOn(), granted.legalActionId()));
    }

    private static void requireLegalAction(RecordId legalActionId, Entry entry) {
        if (legalActionId != null
                && entry.history().care().legalAction(legalActionId).isEmpty()) {
            throw new NoSuchRecord("legal action");
        }
    }
}
