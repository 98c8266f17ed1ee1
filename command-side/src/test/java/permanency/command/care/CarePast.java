package permanency.command.care;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import permanency.events.RecordId;
import permanency.events.care.Applicant;
import permanency.events.care.CareExitReason;
import permanency.events.care.ConcernedPerson;
import permanency.events.care.Court;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.LeaveToVaryGranted;
import permanency.events.care.LegalAction;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.LegalActionKind;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.PlacementType;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.care.SignificantChangeReason;
import permanency.events.care.SignificantChangeRecorded;
import permanency.events.care.TherapeuticCare;

/** What has happened in the chapter care before a command comes. */
public final class CarePast {

    public static final RecordId PLACEMENT = id("placement");
    public static final RecordId ROSH = id("rosh");

    private CarePast() {}

    public static ExitFromCareRecorded leftCare(String day) {
        return new ExitFromCareRecorded(CHILD, id("exit " + day), day(day), CareExitReason.RESTORATION);
    }

    public static PlacementRecorded placed(TherapeuticCare form, String day) {
        return new PlacementRecorded(CHILD, PLACEMENT, day(day), PlacementType.FOSTER_CARE, form, HARBOUR.provider());
    }

    static LegalActionCommenced commenced(LegalActionKind kind, CourtOrderKind sought, String day) {
        return new LegalActionCommenced(
                CHILD,
                id("action " + day),
                day(day),
                new LegalAction(kind, sought, Court.CHILDRENS_COURT, Applicant.DCJ, "2020/17"));
    }

    static SignificantChangeRecorded changed(String day) {
        return new SignificantChangeRecorded(
                CHILD,
                id("change " + day),
                day(day),
                SignificantChangeReason.CARER_CHANGE,
                ConcernedPerson.CARER,
                null);
    }

    static RoshReferenceRecorded received(String day) {
        return new RoshReferenceRecorded(CHILD, ROSH, day(day), "R-2020-1");
    }

    static LeaveToVaryGranted leaveGranted(String day) {
        return new LeaveToVaryGranted(CHILD, id("leave " + day), day(day), null);
    }
}
