package permanency.query.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionApplication;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.events.packages.MetCriterion;

/** An application for more time and what became of it, in the minimum data set. */
record ExtractedExtension(
        RecordedPart recorded,
        ChildPart child,
        StandingPart standing,
        UploadPart upload,
        CorrectionPart correction,

        @Element(value = "The application", source = "extension, R96")
        UUID applicationId,

        @Element(value = "The package", values = "UUID", source = "extension, R97")
        String packageId,

        @Element(value = "Goal whose package it is", source = "extension, R97")
        CasePlanGoal goal,

        @Element(value = "Day on which the package ends unless extended", source = "extension, R98")
        LocalDate formerEnd,

        @Element(value = "Day on which it was lodged", source = "extension, R98")
        LocalDate lodgedOn,

        @Element(value = "Whether after the end of the package", source = "extension, R98")
        Boolean late,

        @Element(value = "Why", need = Need.LATE, source = "extension, R98", onRequest = true)
        String lateReason,

        @Element(value = "Who applied: subject of the token", source = "extension, R96")
        String applicant,

        @Element(value = "DCJ, or id of the provider", source = "extension, R96")
        String applicantOrganisation,

        @Element(value = "Whole months asked for", source = "extension, R100", recordedAs = "monthsRequested")
        Integer monthsRequested,

        @Element(
                value = "Exceptional circumstances",
                values = "several of: code of exceptional-circumstances.json",
                source = "extension, R96",
                recordedAs = "criteria")
        List<String> criteria,

        @Element(value = "Evidence of each", source = "extension, R96", onRequest = true)
        List<String> evidence,

        @Element(
                value = "How permanency is to be achieved",
                source = "extension, R98",
                onRequest = true,
                recordedAs = "planToAchieve")
        String planToAchieve,

        @Element(value = "By when", source = "extension, R98", recordedAs = "expectedAchievementOn")
        LocalDate expectedAchievementOn,

        @Element(value = "Work done so far", source = "extension, R98", onRequest = true, recordedAs = "workDoneSoFar")
        String workDoneSoFar,

        @Element(value = "Active efforts", need = Need.ACTIVE_EFFORTS, source = "extension, R119", onRequest = true)
        String activeEfforts,

        @Element(value = "The child's views", source = "extension, R98", onRequest = true, recordedAs = "childViews")
        String childViews,

        EndorsementPart endorsement,
        DecisionPart decision,

        @Element(value = "Months granted", need = Need.APPROVED, source = "extension, R100")
        Integer monthsGranted,

        @Element(value = "Conditions", need = Need.WHERE_THERE_IS_ONE, source = "extension, R101", onRequest = true)
        String conditions,

        @Element(value = "New end of the package", need = Need.APPROVED, source = "extension, R101")
        LocalDate newEnd,

        @Element(value = "The how-manyth application for the package", source = "extension, R103")
        Integer sequenceNumber,

        @Element(value = "Months granted for the package in all", need = Need.APPROVED, source = "extension, R103")
        Integer totalMonthsGranted)
        implements Extracted {

    private static final ExtensionApplication NOTHING =
            new ExtensionApplication(null, null, null, null, null, null, null, null);

    static ExtractedExtension of(StoredRecord stored) {
        var event = stored.as(ExtensionRequested.class);
        var said = event.application() == null ? NOTHING : event.application();
        var approved = stored.steps().last(ExtensionApproved.class);
        return new ExtractedExtension(
                stored.recorded(),
                stored.child(),
                stored.standing(),
                stored.upload(),
                stored.correction(),
                stored.id(),
                Texts.id(event.packageId()),
                event.goal(),
                event.formerEnd(),
                event.occurredOn(),
                event.late(),
                said.lateReason(),
                Texts.actor(event.applicant()),
                event.applicant() == null ? null : event.applicant().organisation(),
                said.monthsRequested(),
                said.criteria().stream().map(MetCriterion::criterion).toList(),
                said.criteria().stream().map(MetCriterion::evidence).toList(),
                said.planToAchieve(),
                said.expectedAchievementOn(),
                said.workDoneSoFar(),
                said.activeEfforts(),
                said.childViews(),
                EndorsementPart.of(stored.steps()),
                decision(stored),
                approved.map(ExtensionApproved::monthsGranted).orElse(null),
                approved.map(ExtensionApproved::conditions).orElse(null),
                approved.map(ExtensionApproved::newEnd).orElse(null),
                event.sequenceNumber(),
                approved.map(ExtensionApproved::totalMonthsGranted).orElse(null));
    }

    private static DecisionPart decision(StoredRecord stored) {
        var steps = stored.steps();
        var approved = steps.last(ExtensionApproved.class)
                .map(e -> DecisionPart.by(
                        "APPROVED", e.occurredOn(), e.decider(), e.authority(), steps.districtsOf(e), e.reasons()));
        var refused = steps.last(ExtensionRefused.class)
                .map(e -> DecisionPart.by(
                        "REFUSED", e.occurredOn(), e.decider(), e.authority(), steps.districtsOf(e), e.reasons()));
        var withdrawn = steps.last(ExtensionWithdrawn.class)
                .map(e -> DecisionPart.without("WITHDRAWN", e.occurredOn(), e.reasons()));
        return approved.or(() -> refused)
                .or(() -> withdrawn)
                .orElse(
                        stored.supersededOn() == null
                                ? DecisionPart.OPEN
                                : DecisionPart.without("SUPERSEDED", stored.supersededOn(), null));
    }
}
