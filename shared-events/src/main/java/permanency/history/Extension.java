package permanency.history;

import java.time.LocalDate;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionEndorsementRecorded;
import permanency.events.packages.ExtensionRequested;

/**
 * An application for more time for the package of a goal, and what became of it.
 *
 * @param sequenceNumber among the applications for the package
 * @param monthsGranted none unless approved
 */
public record Extension(
        RecordId applicationId,
        RecordId packageId,
        CasePlanGoal goal,
        LocalDate lodgedOn,
        Party applicant,
        int sequenceNumber,
        int monthsGranted,
        Status status) {

    /** Where an application stands. */
    public enum Status {
        REQUESTED,
        ENDORSED,
        NOT_ENDORSED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    static Extension requested(ExtensionRequested e) {
        return new Extension(
                e.applicationId(),
                e.packageId(),
                e.goal(),
                e.occurredOn(),
                e.applicant(),
                e.sequenceNumber(),
                0,
                Status.REQUESTED);
    }

    /** Not decided and not withdrawn; whether its goal is still current is told by its package. */
    public boolean isUndecided() {
        return status == Status.REQUESTED || status == Status.ENDORSED || status == Status.NOT_ENDORSED;
    }

    Extension endorsed(ExtensionEndorsementRecorded e) {
        return isUndecided() ? closed(Status.valueOf(e.endorsement().name())) : this;
    }

    Extension approved(ExtensionApproved e) {
        return with(e.monthsGranted(), Status.APPROVED);
    }

    Extension closed(Status outcome) {
        return with(0, outcome);
    }

    private Extension with(int months, Status outcome) {
        return new Extension(applicationId, packageId, goal, lodgedOn, applicant, sequenceNumber, months, outcome);
    }
}
