package permanency.command.care;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.day;

import permanency.events.RecordId;
import permanency.events.care.Applicant;
import permanency.events.care.CareExitReason;
import permanency.events.care.ConcernedPerson;
import permanency.events.care.Court;
import permanency.events.care.CourtOrder;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.LegalAction;
import permanency.events.care.LegalActionKind;
import permanency.events.care.PlacementType;
import permanency.events.care.SignificantChangeReason;
import permanency.events.care.TherapeuticCare;

/** Commands of the chapter care about the child of the tests. */
final class CareOrders {

    private CareOrders() {}

    static RecordExitFromCare leaveCare(String day, CareExitReason reason) {
        return new RecordExitFromCare(CHILD, day(day), reason);
    }

    static RecordPlacement place(String day, TherapeuticCare form) {
        return new RecordPlacement(CHILD, day(day), PlacementType.FOSTER_CARE, form, HARBOUR.provider());
    }

    static EndPlacement endPlacement(RecordId placement, String day) {
        return new EndPlacement(CHILD, placement, day(day));
    }

    static RecordLegalAction commence(CourtOrderKind sought, Applicant applicant, String day) {
        return commence(LegalActionKind.OTHER, sought, applicant, day);
    }

    static RecordLegalAction commence(LegalActionKind kind, CourtOrderKind sought, Applicant applicant, String day) {
        return new RecordLegalAction(
                CHILD, day(day), new LegalAction(kind, sought, Court.CHILDRENS_COURT, applicant, "2020/17"));
    }

    static RecordCourtOrder order(CourtOrderKind kind, String day) {
        return new RecordCourtOrder(CHILD, day(day), courtOrder(kind));
    }

    static CourtOrder courtOrder(CourtOrderKind kind) {
        return new CourtOrder(kind, Court.CHILDRENS_COURT, null, "2020/17", null, null);
    }

    static RecordLeaveToVary grantLeave(String day) {
        return new RecordLeaveToVary(CHILD, day(day), null);
    }

    static RecordRoshReference receive(String reference, String day) {
        return new RecordRoshReference(CHILD, day(day), reference);
    }

    static RequestRoshConsultation request(RecordId rosh, String day) {
        return new RequestRoshConsultation(CHILD, rosh, day(day));
    }

    static RecordSignificantChange change(SignificantChangeReason reason, String day) {
        return new RecordSignificantChange(CHILD, day(day), reason, ConcernedPerson.PARENT, null);
    }

    static RecordComplexity complexity(String day) {
        return new RecordComplexity(CHILD, day(day), "Two courts have a say.");
    }
}
