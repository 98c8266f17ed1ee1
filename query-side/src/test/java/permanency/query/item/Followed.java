package permanency.query.item;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.PackageEndReason;
import permanency.events.packages.PackageEnded;
import permanency.events.packages.PackageKind;
import permanency.events.packages.PackageStarted;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.events.records.TaskUnanswered;
import permanency.events.records.UploadOutstanding;
import permanency.events.review.ReviewCopyOutstanding;

/** What follows from the facts of one child, as a test tells it. */
record Followed(ChildId child) {

    private static final Party MANAGER = new Party("manny", "DCJ");

    static Followed of(UUID child) {
        return new Followed(new ChildId(child));
    }

    static RecordId id(int number) {
        return new RecordId(new UUID(0, number));
    }

    TaskOpened task(RecordId about, LocalDate day, ConsultationTrigger trigger) {
        return new TaskOpened(child, day, TaskKind.CONSULTATION, about, "R30", trigger);
    }

    TaskOpened task(RecordId about, LocalDate day) {
        return task(about, day, ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER);
    }

    TaskEnded taskEnded(RecordId about, LocalDate day) {
        return new TaskEnded(child, day, TaskKind.CONSULTATION, about, id(99));
    }

    TaskUnanswered unanswered(RecordId about, LocalDate day) {
        return new TaskUnanswered(child, day, TaskKind.CONSULTATION, about);
    }

    PackageStarted packageStarted(RecordId packageId, LocalDate day, LocalDate endsOn) {
        return new PackageStarted(
                child,
                day,
                packageId,
                PackageKind.CASE_PLAN_GOAL,
                CasePlanGoal.RESTORATION.name(),
                CasePlanGoal.RESTORATION,
                endsOn,
                false);
    }

    PackageEnded packageEnded(RecordId packageId, LocalDate day) {
        return new PackageEnded(
                child,
                day,
                packageId,
                PackageKind.CASE_PLAN_GOAL,
                CasePlanGoal.RESTORATION.name(),
                PackageEndReason.GOAL_CHANGED);
    }

    ComplianceExceptionOpened exception(RecordId about, LocalDate day) {
        return new ComplianceExceptionOpened(child, day, "R4", about, "The goal does not fit.");
    }

    ComplianceExceptionClosed closed(RecordId recordId, RecordId about, LocalDate day) {
        return new ComplianceExceptionClosed(child, recordId, day, "R4", about, "looked into", MANAGER);
    }

    UploadOutstanding upload(RecordId about, LocalDate day, LocalDate until) {
        return new UploadOutstanding(child, day, about, until);
    }

    ReviewCopyOutstanding copy(RecordId reviewId, String provider, LocalDate day, LocalDate until) {
        return new ReviewCopyOutstanding(child, day, reviewId, ProviderId.of(provider), "cory", "2023-03-27", until);
    }

    ConsequenceWithdrawn withdrawn(String key, LocalDate day) {
        return new ConsequenceWithdrawn(child, day, key);
    }

    RecordCorrected corrected(RecordId wrong, LocalDate day) {
        return new RecordCorrected(child, id(98), day, wrong, "The day was wrong.", MANAGER);
    }

    RecordVoided voided(RecordId wrong, LocalDate day) {
        return new RecordVoided(child, id(97), day, wrong, "It was another child.", MANAGER);
    }
}
