package permanency.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.holding;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.activity.ActivityRules.R127;
import static permanency.command.activity.ActivityRules.R153;
import static permanency.command.activity.ActivityRules.R154;
import static permanency.command.activity.ActivityRules.R155;
import static permanency.command.activity.ActivityRules.R156;
import static permanency.command.activity.ActivityRules.R157;
import static permanency.command.activity.Log.COORDINATOR;
import static permanency.command.activity.Log.forum;
import static permanency.command.activity.Log.gap;
import static permanency.command.activity.Log.issue;
import static permanency.command.activity.Log.theme;
import static permanency.command.activity.Log.training;
import static permanency.command.activity.LogFixture.after;
import static permanency.command.activity.LogFixture.given;
import static permanency.command.records.RecordRules.R131;
import static permanency.events.activity.TrainingPart.CONSULTED_ON_NEED;
import static permanency.events.activity.TrainingPart.DELIVERED;
import static permanency.events.activity.TrainingSubject.OTHER;
import static permanency.events.activity.TrainingSubject.PSP_MODEL;
import static permanency.events.activity.TrainingSubject.SKILLS_OR_PRACTICE;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.Past;
import permanency.command.submission.KeyReused;
import permanency.events.ChildId;
import permanency.events.activity.ForumAttended;
import permanency.events.activity.ForumKind;
import permanency.events.activity.IssueScope;
import permanency.events.activity.PracticeThemeKind;
import permanency.events.activity.PracticeThemeRecorded;
import permanency.events.activity.ProviderIssue;
import permanency.events.activity.ProviderIssueKind;
import permanency.events.activity.ProviderIssueRaised;
import permanency.events.activity.ServiceGapRecorded;
import permanency.events.activity.TrainingRecorded;
import permanency.events.activity.TrainingSubject;

class CoordinatorLogTest {

    private static LogFixture coordinating() {
        return given().by(coordinator(SWS));
    }

    @ParameterizedTest
    @EnumSource(names = {"PSP_MODEL", "PERMANENCY_POLICY", "PERMANENCY_REFORM"})
    void a_coordinator_delivers_training_on_permanency(TrainingSubject subject) {
        coordinating().when(training(DELIVERED, subject)).isAcceptedBy(R153).records(TrainingRecorded.class);
    }

    @Test
    void not_on_another_subject_and_not_undirected() {
        coordinating().when(training(DELIVERED, OTHER)).isRefusedBy(R153).naming("training.subject");
        coordinating()
                .when(with(training(DELIVERED, PSP_MODEL), "training.directedByProgramArea", false))
                .isRefusedBy(R153)
                .naming("training.directedByProgramArea");
    }

    @Test
    void a_coordinator_is_consulted_on_skills_training_and_does_not_deliver_it() {
        coordinating()
                .when(training(DELIVERED, SKILLS_OR_PRACTICE))
                .isRefusedBy(R127)
                .naming("training.subject");
        coordinating().when(training(CONSULTED_ON_NEED, SKILLS_OR_PRACTICE)).isAcceptedBy(R127);
    }

    @ParameterizedTest
    @ValueSource(strings = {"part", "subject", "title"})
    void a_training_is_whole(String part) {
        coordinating()
                .when(without(training(DELIVERED, PSP_MODEL), "training." + part))
                .isRefusedBy(R153)
                .naming("training." + part);
    }

    @ParameterizedTest
    @EnumSource
    void gaps_themes_needs_links_and_joint_training_are_recorded(PracticeThemeKind kind) {
        coordinating().when(theme(kind, "PSP Learning Hub")).isAcceptedBy(R154).records(PracticeThemeRecorded.class);
    }

    @Test
    void a_link_names_the_training_source_and_a_theme_what_it_is() {
        coordinating()
                .when(theme(PracticeThemeKind.LINKED_TO_TRAINING_SOURCE, null))
                .isRefusedBy(R154)
                .naming("theme.source");
        coordinating().when(theme(PracticeThemeKind.PRACTICE_GAP, null)).isAcceptedBy(R154);
        coordinating()
                .when(without(theme(PracticeThemeKind.PRACTICE_GAP, null), "theme.description"))
                .isRefusedBy(R154)
                .naming("theme.description");
    }

    @ParameterizedTest
    @EnumSource
    void a_provider_issue_is_raised_individual_or_systemic(ProviderIssueKind kind) {
        for (var scope : IssueScope.values()) {
            coordinating().when(issue(scope, kind)).isAcceptedBy(R155).records(ProviderIssueRaised.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider", "scope", "kind", "description", "districts", "contractManager.name"})
    void a_provider_issue_is_whole(String part) {
        coordinating()
                .when(without(issue(IssueScope.SYSTEMIC, ProviderIssueKind.EMERGING_ISSUE), "issue." + part))
                .isRefusedBy(R155)
                .naming("issue." + part);
    }

    @Test
    void a_provider_issue_has_no_field_for_a_rating() {
        assertThat(Stream.of(ProviderIssue.class.getRecordComponents()))
                .as(R155.sentence())
                .noneMatch(c -> c.getName().matches(".*(rating|performance|score).*"));
    }

    @Test
    void a_service_gap_names_service_district_and_contract_manager() {
        coordinating().when(gap()).isAcceptedBy(R156).records(ServiceGapRecorded.class);
        for (var part : List.of("service", "district", "contractManager.name")) {
            coordinating().when(without(gap(), "gap." + part)).isRefusedBy(R156).naming("gap." + part);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_coordinator_attends_any_forum(ForumKind kind) {
        coordinating().when(forum(kind)).isAcceptedBy(R157).records(ForumAttended.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_manager_practice_and_permanency_attends_contract_meetings_instead(ForumKind kind) {
        var attended =
                given().by(holding("MANAGER_PRACTICE_AND_PERMANENCY", 11, SWS)).when(forum(kind));
        if (kind == ForumKind.PROVIDER_CONTRACT_MEETING) {
            attended.isAcceptedBy(R157);
        } else {
            attended.isRefusedBy(R157);
        }
    }

    @Test
    void which_forum_it_was_is_said() {
        coordinating()
                .when(without(forum(ForumKind.OTHER), "forum.kind"))
                .isRefusedBy(R157)
                .naming("forum.kind");
    }

    @Test
    void nobody_else_keeps_a_log() {
        for (var somebody : List.of(managerCasework(), practitioner())) {
            given().by(somebody).when(training(DELIVERED, PSP_MODEL)).isRefusedBy(R153);
            given().by(somebody)
                    .when(theme(PracticeThemeKind.PRACTICE_GAP, null))
                    .isRefusedBy(R154);
            given().by(somebody)
                    .when(issue(IssueScope.SYSTEMIC, ProviderIssueKind.EMERGING_ISSUE))
                    .isRefusedBy(R155);
            given().by(somebody).when(gap()).isRefusedBy(R156);
            given().by(somebody)
                    .when(forum(ForumKind.PROVIDER_CONTRACT_MEETING))
                    .isRefusedBy(R157);
        }
    }

    @Test
    void today_at_the_latest() {
        coordinating().on("2020-06-10").when(gap()).isAcceptedBy(R131);
        coordinating().on("2020-06-09").when(gap()).isRefusedBy(R131).naming("noticedOn");
    }

    @Test
    void providers_and_districts_that_are_named_were_there_on_that_day() {
        var raised = issue(IssueScope.SYSTEMIC, ProviderIssueKind.EMERGING_ISSUE);
        coordinating()
                .when(with(raised, "issue.provider", "former-families"))
                .isRefusedBy(R131)
                .naming("issue.provider");
        coordinating()
                .when(with(with(raised, "issue.provider", "former-families"), "raisedOn", "2020-02-29"))
                .isAcceptedBy(R131);
        coordinating()
                .when(with(raised, "issue.districts", List.of(SWS, "ATLANTIS")))
                .isRefusedBy(R131)
                .naming("issue.districts[1]");
        coordinating()
                .when(with(gap(), "gap.district", "ATLANTIS"))
                .isRefusedBy(R131)
                .naming("gap.district");
        coordinating()
                .when(with(theme(PracticeThemeKind.PRACTICE_GAP, null), "theme.districts", List.of("ATLANTIS")))
                .isRefusedBy(R131)
                .naming("theme.districts[0]");
        coordinating()
                .when(with(forum(ForumKind.OTHER), "forum.provider", "coming-families"))
                .isRefusedBy(R131)
                .naming("forum.provider");
        coordinating().when(without(forum(ForumKind.OTHER), "forum.provider")).isAcceptedBy(R131);
    }

    @Test
    void a_retry_records_nothing_and_another_content_is_no_retry() {
        var key = UUID.randomUUID();
        var first = coordinating().withKey(key).when(gap());
        var again = after(first).by(coordinator(SWS)).withKey(key).when(gap()).recordsNothing();
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(first.receipt().stream()).isEqualTo("activity-" + COORDINATOR);
        after(first)
                .by(coordinator(SWS))
                .withKey(key)
                .when(forum(ForumKind.OTHER))
                .isRejectedAs(KeyReused.class);
    }

    @Test
    void an_entry_tells_the_versions_of_the_lists_of_its_day() {
        var recorded = coordinating().when(training(DELIVERED, PSP_MODEL));
        var day = recorded.recorded(TrainingRecorded.class).occurredOn();
        assertThat(recorded.metadata("reference"))
                .containsExactly(ChildFixture.REFERENCE.versions().on(day));
    }

    @Test
    void the_children_of_a_provider_issue_are_recorded_here_and_of_the_districts_of_who_raises_it() {
        var issue = issue(IssueScope.values()[0], ProviderIssueKind.values()[0]);
        coordinating()
                .when(with(issue, "issue.children", List.of(Past.CHILD)))
                .isAcceptedBy(R155)
                .records(ProviderIssueRaised.class);
        var unknown = ChildId.of("e2b0f9a4-11d3-4c86-b7c9-2f8d5a6c3b02");
        coordinating()
                .when(with(issue, "issue.children", List.of(Past.CHILD, unknown)))
                .isRefusedBy(R155)
                .naming("issue.children[1]");
        given().by(coordinator("ILLAWARRA_SHOALHAVEN"))
                .when(with(issue, "issue.children", List.of(Past.CHILD)))
                .isRefusedBy(R155)
                .naming("issue.children[0]");
    }
}
