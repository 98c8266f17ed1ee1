package permanency.query.person;

import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.responsibility.SecondaryResponsibilityRecorded;
import permanency.events.responsibility.SubcontractingRecorded;
import permanency.events.responsibility.TransferMeetingHeld;

/** Chapter responsibility. */
final class ResponsibilitySentences {

    private ResponsibilitySentences() {}

    static void add(Sentences to, Wording words) {
        to.on(
                CaseResponsibilityTransferred.class,
                e -> "responsibility for your case moved from " + words.holder(e.from()) + " to "
                        + words.holder(e.to()));
        to.on(
                TransferMeetingHeld.class,
                e -> "the organisations concerned met about the move of your case to " + words.holder(e.to()));
        to.on(
                SecondaryResponsibilityRecorded.class,
                e -> "a unit of the Department, " + e.nominatedUnit() + ", was named as the second one responsible for"
                        + " your case");
        to.on(
                SubcontractingRecorded.class,
                e -> words.provider(e.provider()) + " asked " + e.subcontractor() + " to do part of its work with you: "
                        + e.service());
    }
}
