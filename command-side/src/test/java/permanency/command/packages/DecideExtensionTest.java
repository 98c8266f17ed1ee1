package permanency.command.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.delegation.ExtensionAuthority.R99;
import static permanency.command.packages.ExtensionDecisionRules.R100;
import static permanency.command.packages.ExtensionRules.R103;
import static permanency.command.packages.ExtensionRules.R97;
import static permanency.command.packages.PackageOrders.approve;
import static permanency.command.packages.PackageOrders.endorse;
import static permanency.command.packages.PackageOrders.refuse;
import static permanency.command.packages.PackageOrders.withdraw;
import static permanency.command.packages.PackagePast.APPLICATION;
import static permanency.command.packages.PackagePast.END;
import static permanency.command.packages.PackagePast.applied;
import static permanency.command.packages.PackagePast.approved;
import static permanency.command.packages.PackagePast.refused;
import static permanency.command.packages.PackagePast.requested;
import static permanency.command.packages.PackagePast.withdrawn;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.packages.ExtensionEndorsement.ENDORSED;
import static permanency.events.packages.ExtensionEndorsement.NOT_ENDORSED;
import static permanency.history.PackageConsequences.R102;
import static permanency.history.PackageConsequences.R104;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.command.Actors;
import permanency.command.ChildFixture;
import permanency.command.Orders;
import permanency.command.Past;
import permanency.command.child.LetTimePass;
import permanency.command.records.VoidRecord;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionEndorsement;
import permanency.events.packages.ExtensionEndorsementRecorded;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionSuperseded;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.events.packages.PackageEndReason;
import permanency.events.packages.PackageEnded;
import permanency.events.packages.PackageStarted;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.history.Extension;

class DecideExtensionTest {

    private static ChildFixture deciding() {
        return given(applied()).on("2021-10-10").by(managerCasework());
    }

    @Test
    void an_approval_moves_the_end_of_the_package_and_not_the_target_date() {
        var outcome = deciding().when(approve(6)).isAcceptedBy(R100).records(ExtensionApproved.class);
        var approved = outcome.recorded(ExtensionApproved.class);
        assertThat(approved.occurredOn()).isEqualTo("2021-10-10");
        assertThat(approved.formerEnd()).isEqualTo(END);
        assertThat(approved.newEnd()).isEqualTo("2022-05-12");
        assertThat(approved.monthsGranted()).isEqualTo(6);
        assertThat(approved.totalMonthsGranted()).isEqualTo(6);
        assertThat(outcome.follows(PackageStarted.class).endsOn()).isEqualTo("2022-05-12");
        assertThat(outcome.history().goals().current().orElseThrow().targetOn()).isEqualTo(END);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "12, true", "13, false"})
    void one_to_twelve_months_are_granted(int months, boolean granted) {
        var outcome = deciding().when(approve(months));
        if (granted) {
            assertThat(outcome.isAcceptedBy(R100)
                            .recorded(ExtensionApproved.class)
                            .newEnd())
                    .isEqualTo(END.plusMonths(months));
        } else {
            outcome.isRefusedBy(R100).naming("months");
        }
    }

    @Test
    void six_months_are_usual() {
        assertThat(deciding()
                        .when(approve(null))
                        .recorded(ExtensionApproved.class)
                        .monthsGranted())
                .isEqualTo(6);
    }

    @Test
    void after_the_end_an_approval_gives_the_package_back() {
        var over = given(applied()).on("2021-11-20").by(managerCasework()).when(new LetTimePass(CHILD));
        over.follows(PackageEnded.class);
        over.then().on("2021-11-20").by(managerCasework()).when(approve(1)).followsNo(PackageEnded.class);
    }

    @Test
    void further_months_are_added_up() {
        var second = id("second application");
        var outcome = given(applied())
                .and(approved("2021-10-10", 6))
                .and(with(
                        requested(
                                second,
                                "2022-04-01",
                                END.plusMonths(6),
                                practitioner().party()),
                        "sequenceNumber",
                        2))
                .on("2022-04-20")
                .by(managerCasework())
                .when(with(approve(3), "applicationId", second))
                .isAcceptedBy(R103);
        var approved = outcome.recorded(ExtensionApproved.class);
        assertThat(approved.sequenceNumber()).isEqualTo(2);
        assertThat(approved.totalMonthsGranted()).isEqualTo(9);
        assertThat(approved.formerEnd()).isEqualTo("2022-05-12");
        assertThat(approved.newEnd()).isEqualTo("2022-08-12");
    }

    @Test
    void a_refusal_gives_reasons_and_asks_for_a_review_of_the_goal() {
        deciding().when(without(refuse(), "reasons")).isRefusedBy(R102).naming("reasons");
        deciding().when(with(refuse(), "reasons", " ")).isRefusedBy(R102);
        var outcome = deciding()
                .when(refuse())
                .isAcceptedBy(R102)
                .records(ExtensionRefused.class)
                .leavesTheScheduleAsItWas();
        var task = outcome.follows(TaskOpened.class);
        assertThat(task.kind()).isEqualTo(TaskKind.GOAL_REVIEW_REQUIRED);
        assertThat(task.about())
                .isEqualTo(outcome.recorded(ExtensionRefused.class).recordId());
        assertThat(outcome.follows(PackageStarted.class).endsOn()).isEqualTo(END);
        assertThat(outcome.history().goals().current().orElseThrow().goal()).isEqualTo(RESTORATION);
    }

    @Test
    void an_application_is_decided_once() {
        for (var closed :
                List.<ChildEvent>of(approved("2021-10-01", 6), refused("2021-10-01"), withdrawn("2021-10-01"))) {
            var again = given(applied()).and(closed).on("2021-10-10").by(managerCasework());
            again.when(approve(6)).isRejectedAs(NotOpen.class);
            again.when(refuse()).isRejectedAs(NotOpen.class);
        }
        given(restoration())
                .on("2021-10-10")
                .by(managerCasework())
                .when(approve(6))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_coordinator_advises_and_decides_nothing() {
        for (var advice : ExtensionEndorsement.values()) {
            var endorsed = given(applied())
                    .on("2021-10-10")
                    .by(coordinator(SWS))
                    .when(endorse(advice))
                    .isAcceptedBy(R99)
                    .records(ExtensionEndorsementRecorded.class);
            assertThat(endorsed.history().packages().extension(APPLICATION))
                    .hasValueSatisfying(e -> assertThat(e.status().name()).isEqualTo(advice.name()));
            endorsed.then()
                    .on("2021-10-10")
                    .by(managerCasework())
                    .when(approve(6))
                    .isAcceptedBy(R99);
        }
        given(applied())
                .on("2021-10-10")
                .by(managerCasework())
                .when(endorse(ENDORSED))
                .isRefusedBy(R99);
        given(applied())
                .on("2021-10-10")
                .by(practitioner())
                .when(endorse(ENDORSED))
                .isRefusedBy(R99);
    }

    @Test
    void advice_is_corrected_and_voided() {
        var advised = given(applied()).on("2021-10-10").by(coordinator(SWS)).when(endorse(ENDORSED));
        var advice = advised.recorded(ExtensionEndorsementRecorded.class).recordId();
        var corrected = advised.then()
                .on("2021-10-12")
                .by(coordinator(SWS))
                .correcting(advice, "A slip.")
                .when(endorse(NOT_ENDORSED));
        assertThat(corrected
                        .history()
                        .packages()
                        .extension(APPLICATION)
                        .orElseThrow()
                        .status())
                .isEqualTo(Extension.Status.NOT_ENDORSED);
        assertThat(corrected.recorded(ExtensionEndorsementRecorded.class).occurredOn())
                .isEqualTo("2021-10-10");
        var voided = advised.then()
                .on("2021-10-12")
                .by(coordinator(SWS))
                .when(new VoidRecord(CHILD, advice, "Another child's."));
        assertThat(voided.history()
                        .packages()
                        .extension(APPLICATION)
                        .orElseThrow()
                        .status())
                .isEqualTo(Extension.Status.REQUESTED);
    }

    @Test
    void a_decision_is_corrected_and_keeps_its_day() {
        var corrected = given(applied())
                .and(approved("2021-10-01", 6))
                .on("2021-12-10")
                .by(managerCasework())
                .correcting(id("approval"), "Three months were granted.")
                .when(approve(3));
        assertThat(corrected.recorded(ExtensionApproved.class).occurredOn()).isEqualTo("2021-10-01");
        assertThat(corrected.follows(PackageStarted.class).endsOn()).isEqualTo("2022-02-12");
    }

    @Test
    void a_decision_that_was_recorded_in_error_is_voided() {
        var voided = given(applied())
                .and(approved("2021-10-01", 6))
                .on("2021-10-10")
                .by(managerCasework())
                .when(new VoidRecord(CHILD, id("approval"), "Another child's."));
        assertThat(voided.follows(PackageStarted.class).endsOn()).isEqualTo(END);
        given(applied())
                .and(refused("2021-10-01"))
                .on("2021-10-10")
                .by(managerCasework())
                .when(new VoidRecord(CHILD, id("refusal"), "Another child's."))
                .followsNo(TaskOpened.class);
    }

    @Test
    void only_the_applicant_withdraws() {
        var open = given(applied()).on("2021-10-10");
        open.by(Actors.practitionerOf("river-and-plain")).when(withdraw()).isRefusedBy(R97);
        open.by(managerCasework()).when(withdraw()).isRefusedBy(R97);
        var withdrawn = open.by(Actors.named("another", practitioner()))
                .when(withdraw())
                .isAcceptedBy(R97)
                .records(ExtensionWithdrawn.class);
        assertThat(withdrawn
                        .history()
                        .packages()
                        .extension(APPLICATION)
                        .orElseThrow()
                        .status())
                .isEqualTo(Extension.Status.WITHDRAWN);
        given(applied())
                .and(approved("2021-10-01", 6))
                .on("2021-10-10")
                .by(practitioner())
                .when(withdraw())
                .isRejectedAs(NotOpen.class);
    }

    @Test
    void a_withdrawal_is_corrected_and_voided() {
        var withdrawal =
                given(applied()).and(withdrawn("2021-10-01")).on("2021-10-10").by(practitioner());
        assertThat(withdrawal
                        .correcting(id("withdrawal"), "The reasons were wrong.")
                        .when(withdraw())
                        .recorded(ExtensionWithdrawn.class)
                        .occurredOn())
                .isEqualTo("2021-10-01");
        var voided = given(applied())
                .and(withdrawn("2021-10-01"))
                .on("2021-10-10")
                .by(practitioner())
                .when(new VoidRecord(CHILD, id("withdrawal"), "Not withdrawn."));
        assertThat(voided.history()
                        .packages()
                        .extension(APPLICATION)
                        .orElseThrow()
                        .isUndecided())
                .isTrue();
    }

    @Test
    void another_goal_supersedes_an_open_application() {
        var changed = given(applied())
                .and(Past.proposal(GUARDIANSHIP, "2021-09-10"))
                .on("2021-10-10")
                .by(managerCasework())
                .when(Orders.approve("2021-10-01"))
                .isAcceptedBy(R104);
        var superseded = changed.follows(ExtensionSuperseded.class);
        assertThat(superseded.occurredOn()).isEqualTo("2021-10-01");
        assertThat(superseded.because()).isEqualTo(PackageEndReason.GOAL_CHANGED);
        changed.then().on("2021-10-10").by(managerCasework()).when(approve(6)).isRejectedAs(NotOpen.class);
        deciding().when(refuse()).followsNo(ExtensionSuperseded.class);
    }

    @Test
    void a_decision_before_the_goal_changed_stands() {
        given(applied())
                .and(approved("2021-09-20", 6))
                .and(Past.proposal(GUARDIANSHIP, "2021-09-10"))
                .on("2021-10-10")
                .by(managerCasework())
                .when(Orders.approve("2021-10-01"))
                .followsNo(ExtensionSuperseded.class);
    }
}
