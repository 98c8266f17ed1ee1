package permanency.query.person;

import permanency.events.care.ComplexityRecorded;
import permanency.events.care.CourtOrder;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.LeaveToVaryGranted;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.ParentalResponsibilityRecorded;
import permanency.events.care.PlacementEnded;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.SignificantChangeRecorded;

/** Chapter care. Why circumstances changed may be a matter of others, or of health, and is not told. */
final class CareSentences {

    private CareSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(
                EntryToCareRecorded.class,
                e -> "you came into out-of-home care (" + words.code(e.arrangement()) + " arrangement)");
        to.on(ExitFromCareRecorded.class, e -> "you left out-of-home care (" + words.code(e.reason()) + ")");
        to.on(
                PlacementRecorded.class,
                e -> "you began to live in a new placement (" + words.code(e.type()) + ")"
                        + (e.provider() == null ? "" : ", with " + words.provider(e.provider())));
        to.on(PlacementEnded.class, e -> "a placement of yours ended");
        to.on(
                ParentalResponsibilityRecorded.class,
                e -> "it was recorded that parental responsibility for you lies with " + words.code(e.holder()));
        to.on(
                CourtOrderRecorded.class,
                e -> "a court made an order about you: " + words.code(e.order().kind()) + ", by "
                        + words.code(e.order().court()) + until(e.order(), words));
        to.on(
                LegalActionCommenced.class,
                e -> "a court was asked for an order about you: "
                        + words.code(e.action().orderSought()) + "; it was "
                        + words.code(e.action().applicant()) + " who asked");
        to.on(LeaveToVaryGranted.class, e -> "the court agreed to hear an application to change its order about you");
        to.on(SignificantChangeRecorded.class, e -> "a significant change in your circumstances was recorded");
        to.on(
                ComplexityRecorded.class,
                e -> "it was recorded that finding you a permanent home was not straightforward");
    }

    private static String until(CourtOrder order, Wording words) {
        return order.expiresOn() == null ? "" : ", until " + words.day(order.expiresOn());
    }
}
