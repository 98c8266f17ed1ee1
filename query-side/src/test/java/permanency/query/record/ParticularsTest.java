package permanency.query.record;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;
import permanency.events.GoldenEvents;
import permanency.events.care.CareExitReason;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.delegation.AuthorityKind;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.packages.ExtensionApproved;
import permanency.events.records.AskedPerson;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.RecordingIssue;
import permanency.events.records.RecordingIssueKind;
import permanency.events.records.RecordingIssueRaised;
import permanency.query.Told;

class ParticularsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    /** Facts that say nothing beside their text. */
    private static final Set<String> SILENT = Set.of(
            "care.ComplexityRecorded",
            "care.LeaveToVaryGranted",
            "care.PlacementEnded",
            "care.RoshConsultationRequested",
            "care.RoshReferenceRecorded",
            "child.ChildMovedDistrict",
            "child.ChildProfileRecorded",
            "child.ChildRegistered",
            "culture.CulturalEngagementRecorded",
            "goal.CasePlanDeveloped",
            "goal.GuardianshipFindingsRecorded",
            "goal.OrderApplicationFiled",
            "packages.PackageClosed",
            "records.ChildStoryUploadConfirmed",
            "records.RecordCorrected",
            "records.RecordVoided",
            "responsibility.SubcontractingRecorded",
            "responsibility.TransferMeetingHeld",
            "review.ChallengeWorkRecorded",
            "review.ProgressReviewVoided",
            "review.ReviewCopyProvided",
            "review.ReviewEvidenceLodged");

    private final RecordFacts facts = RecordFacts.of(new Told("PARTICULARS").child());

    @Test
    void every_fact_has_particulars_or_is_known_to_have_none() {
        var named = ParticularsByEvent.events().stream().map(EventTypes::nameOf).collect(toSet());
        var recorded = EventTypes.byName().entrySet().stream()
                .filter(e -> ChildEvent.class.isAssignableFrom(e.getValue()))
                .filter(e -> RecordProjection.isFact(e.getValue().asSubclass(ChildEvent.class)))
                .map(e -> e.getKey())
                .collect(toSet());

        assertThat(named).doesNotContainAnyElementsOf(SILENT);
        recorded.removeAll(named);
        assertThat(recorded).isEqualTo(SILENT);
    }

    @ParameterizedTest
    @CsvSource({"DELEGATION_LEVEL, R70", "LOCAL_ARRANGEMENT, R72", "PILOT, R73", "PROVIDER_DELEGATION, R88"})
    void an_approval_rests_on_an_authority_and_is_of_the_day_of_the_decision(AuthorityKind kind, String clause) {
        assertThat(Particulars.of(facts.approved(RecordFacts.id(), DAY, DAY.plusDays(3), kind)))
                .isEqualTo(new Particulars(
                        DAY, null, "APPROVED", "RESTORATION", "GUARDIANSHIP", kind.name(), clause, "manny"));
    }

    @Test
    void a_decision_of_somebody_who_had_advised_is_found_as_such() {
        assertThat(Particulars.of(GoldenEvents.read(GoalChangeApproved.class)).kind())
                .isEqualTo("ADVISER_DECIDED");
        assertThat(Particulars.of(GoldenEvents.read(GoalChangeRefused.class)).kind())
                .isEqualTo("ADVISER_DECIDED");
    }

    @Test
    void a_refusal_and_a_withdrawal_are_of_their_own_day() {
        assertThat(Particulars.of(facts.refused(RecordFacts.id(), DAY)))
                .isEqualTo(new Particulars(DAY, null, "REFUSED", null, null, "DELEGATION_LEVEL", "R70", "manny"));
        assertThat(Particulars.of(facts.withdrawn(RecordFacts.id(), DAY)))
                .isEqualTo(new Particulars(DAY, null, "WITHDRAWN", null, null, null, null, null));
    }

    @Test
    void advice_has_an_outcome_and_no_day_of_decision() {
        var advice = facts.advised(RecordFacts.id(), DAY, CoordinatorPosition.SUPPORTS);

        assertThat(Particulars.of(advice))
                .isEqualTo(new Particulars(null, null, "SUPPORTS", null, null, null, null, "cory"));
    }

    @Test
    void an_extension_is_decided_by_a_rule_of_its_own() {
        var approved = new ExtensionApproved(
                facts.child(),
                RecordFacts.id(),
                RecordFacts.id(),
                DAY,
                RecordFacts.id(),
                CasePlanGoal.RESTORATION,
                6,
                DAY,
                DAY.plusMonths(6),
                1,
                6,
                null,
                "agreed",
                RecordFacts.MANAGER,
                RecordFacts.on(AuthorityKind.DELEGATION_LEVEL),
                "2023-03-27");

        assertThat(Particulars.of(approved))
                .isEqualTo(new Particulars(
                        DAY, null, "APPROVED", "RESTORATION", null, "DELEGATION_LEVEL", "R99", "manny"));
    }

    @Test
    void a_fact_has_a_kind_and_a_request_names_who_was_asked() {
        var asked = new AskedPerson("uma", "Uma Unit", null, "DCJ");
        var issue = new RecordingIssue(RecordingIssueKind.PACKAGE_ERROR, "twice", null, true, asked);
        var raised = new RecordingIssueRaised(facts.child(), RecordFacts.id(), DAY, issue, RecordFacts.MANAGER);
        var left = new ExitFromCareRecorded(facts.child(), RecordFacts.id(), DAY, CareExitReason.RESTORATION);

        assertThat(Particulars.of(raised))
                .isEqualTo(Particulars.kind("PACKAGE_ERROR")
                        .and("AFFECTS_PAYMENTS")
                        .names("uma"));
        assertThat(Particulars.of(left)).isEqualTo(Particulars.kind("RESTORATION"));
    }

    @Test
    void a_closed_exception_is_found_by_its_rule() {
        var closed = new ComplianceExceptionClosed(
                facts.child(), RecordFacts.id(), DAY, "R4", RecordFacts.id(), "looked into", RecordFacts.MANAGER);

        assertThat(Particulars.of(closed).clause()).isEqualTo("R4");
    }
}
