package permanency.command.activity;

import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.requireDistrictOfDcj;
import static permanency.command.records.RecordRules.requireProvider;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import permanency.command.review.Caseload;
import permanency.command.submission.Actor;
import permanency.command.submission.Correction;
import permanency.command.submission.NoSuchRecord;
import permanency.events.DistrictId;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityEvent;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.ForumAttended;
import permanency.events.activity.ForumKind;
import permanency.events.activity.PracticeThemeKind;
import permanency.events.activity.PracticeThemeRecorded;
import permanency.events.activity.ProviderIssueRaised;
import permanency.events.activity.ServiceGapRecorded;
import permanency.events.activity.TrainingPart;
import permanency.events.activity.TrainingRecorded;
import permanency.events.activity.TrainingSubject;
import permanency.events.delegation.Position;
import permanency.history.ChildHistory;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter activity: what a coordinator enters into the log. Each has a log of their own, and corrects it alone. */
public final class ActivityRules {

    public static final Clause R127 = clause(
            "R127", "A coordinator does not deliver skills or practice training, but may be consulted on its need.");
    public static final Clause R153 = clause(
            "R153",
            "A coordinator delivers training on the PSP model, permanency policy or reform, as directed by the Program Area.");
    public static final Clause R154 = clause(
            "R154", "A coordinator records practice gaps, themes, training needs and links to training sources.");
    public static final Clause R155 = clause(
            "R155",
            "A coordinator raises a provider issue with the Contract Manager, for the districts concerned, and rates no performance.");
    public static final Clause R156 =
            clause("R156", "A coordinator records a local service gap with the Contract Manager.");
    public static final Clause R157 = clause(
            "R157",
            "A coordinator records a forum attended; of a contract meeting the Manager Practice and Permanency may.");

    private static final Position MANAGER_PRACTICE_AND_PERMANENCY = Position.of("MANAGER_PRACTICE_AND_PERMANENCY");
    private static final Participant NOBODY = new Participant(null, null, null);

    private ActivityRules() {}

    static ActivityEvent decide(RecordTraining record, RecordId id, Actor actor, LocalDate today) {
        R153.requireAuthority(actor.isCoordinator());
        requirePast("heldOn", record.heldOn(), today);
        var training = record.training();
        R153.missing()
                .unlessGiven("training.part", training.part())
                .unlessGiven("training.subject", training.subject())
                .unlessGiven("training.title", training.title())
                .refuseIfAny();
        if (training.part() == TrainingPart.DELIVERED) {
            R127.requireField(
                    training.subject() != TrainingSubject.SKILLS_OR_PRACTICE,
                    "training.subject",
                    "is for experts to deliver");
            R153.missing()
                    .unless(training.subject().isOfThePermanencyProgram(), "training.subject", "is another subject")
                    .unless(training.directedByProgramArea(), "training.directedByProgramArea", "is not so")
                    .refuseIfAny();
        }
        return new TrainingRecorded(record.coordinator(), id, record.heldOn(), training);
    }

    static ActivityEvent decide(
            RecordPracticeTheme record, RecordId id, Actor actor, LocalDate today, Reference reference) {
        R154.requireAuthority(actor.isCoordinator());
        requirePast("noticedOn", record.noticedOn(), today);
        var theme = record.theme();
        R154.missing()
                .unlessGiven("theme.kind", theme.kind())
                .unlessGiven("theme.description", theme.description())
                .unless(
                        theme.kind() != PracticeThemeKind.LINKED_TO_TRAINING_SOURCE || theme.source() != null,
                        "theme.source",
                        "is missing")
                .refuseIfAny();
        requireDistricts("theme.districts", theme.districts(), record.noticedOn(), reference);
        return new PracticeThemeRecorded(record.coordinator(), id, record.noticedOn(), theme);
    }

    static ActivityEvent decide(
            RaiseProviderIssue raise,
            RecordId id,
            Actor actor,
            LocalDate today,
            Reference reference,
            Caseload caseload) {
        R155.requireAuthority(actor.isCoordinator());
        requirePast("raisedOn", raise.raisedOn(), today);
        var issue = raise.issue();
        R155.missing()
                .unlessGiven("issue.provider", issue.provider())
                .unlessGiven("issue.scope", issue.scope())
                .unlessGiven("issue.kind", issue.kind())
                .unlessGiven("issue.description", issue.description())
                .unless(!issue.districts().isEmpty(), "issue.districts", "is empty")
                .unlessGiven(
                        "issue.contractManager.name",
                        or(issue.contractManager()).name())
                .refuseIfAny();
        requireProvider("issue.provider", issue.provider(), raise.raisedOn(), reference);
        requireDistricts("issue.districts", issue.districts(), raise.raisedOn(), reference);
        for (int i = 0; i < issue.children().size(); i++) {
            R155.requireField(
                    isOfDistrictsOf(actor, caseload.of(issue.children().get(i))),
                    "issue.children[" + i + "]",
                    "is no child of the coordinator's districts");
        }
        return new ProviderIssueRaised(raise.coordinator(), id, raise.raisedOn(), issue);
    }

    static ActivityEvent decide(
            RecordServiceGap record, RecordId id, Actor actor, LocalDate today, Reference reference) {
        R156.requireAuthority(actor.isCoordinator());
        requirePast("noticedOn", record.noticedOn(), today);
        var gap = record.gap();
        R156.missing()
                .unlessGiven("gap.service", gap.service())
                .unlessGiven("gap.district", gap.district())
                .unlessGiven(
                        "gap.contractManager.name", or(gap.contractManager()).name())
                .refuseIfAny();
        requireDistrictOfDcj("gap.district", gap.district(), record.noticedOn(), reference);
        return new ServiceGapRecorded(record.coordinator(), id, record.noticedOn(), gap);
    }

    static ActivityEvent decide(
            RecordForumAttendance record, RecordId id, Actor actor, LocalDate today, Reference reference) {
        var forum = record.forum();
        R157.requireAuthority(actor.isCoordinator()
                || actor.isOfDcj()
                        && actor.position().equals(MANAGER_PRACTICE_AND_PERMANENCY)
                        && forum.kind() == ForumKind.PROVIDER_CONTRACT_MEETING);
        requirePast("heldOn", record.heldOn(), today);
        R157.missing().unlessGiven("forum.kind", forum.kind()).refuseIfAny();
        if (forum.provider() != null) {
            requireProvider("forum.provider", forum.provider(), record.heldOn(), reference);
        }
        return new ForumAttended(record.coordinator(), id, record.heldOn(), forum);
    }

    static ActivityEvent decide(VoidActivity command, RecordId id, Activities log) {
        R132.missing().unlessGiven("reason", command.reason()).refuseIfAny();
        var wrong = find(command.recordId(), log);
        return new ActivityVoided(command.coordinator(), id, wrong.occurredOn(), command.recordId(), command.reason());
    }

    /** What goes before the corrected entry. */
    static ActivityCorrected decide(Correction correction, RecordId id, ActivityEvent right, Activities log) {
        var wrong = find(correction.recordId(), log);
        R132.require(wrong.getClass() == right.getClass(), "The record named is of another kind.");
        return new ActivityCorrected(
                wrong.coordinator(), id, wrong.occurredOn(), correction.recordId(), correction.reason());
    }

    private static ActivityEvent find(RecordId recordId, Activities log) {
        return log.find(recordId).orElseThrow(() -> new NoSuchRecord("entry of the log"));
    }

    private static void requirePast(String field, LocalDate day, LocalDate today) {
        R131.requireField(!day.isAfter(today), field, "lies in the future");
    }

    private static void requireDistricts(String field, List<DistrictId> districts, LocalDate day, Reference reference) {
        for (int i = 0; i < districts.size(); i++) {
            requireDistrictOfDcj(field + "[" + i + "]", districts.get(i), day, reference);
        }
    }

    /** An issue shows a child to others (R140), so it takes one who sees the child already. */
    private static boolean isOfDistrictsOf(Actor actor, ChildHistory history) {
        return !history.isEmpty() && actor.covers(history.registration().district());
    }

    private static Participant or(Participant contractManager) {
        return contractManager == null ? NOBODY : contractManager;
    }
}
