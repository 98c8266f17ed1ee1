package permanency.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.consult;
import static permanency.command.Orders.refuse;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.proposed;
import static permanency.command.Past.restoration;
import static permanency.command.review.ReviewRules.R50;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.command.Actors;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.delegation.Position;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.review.ReviewFallsDue;

/** Retries and stale views: what holds for every command. */
class SubmissionTest {

    private final UUID key = UUID.randomUUID();

    @Test
    void the_receipt_names_stream_record_and_version() {
        var outcome = given(restoration()).withKey(key).by(coordinator(SWS)).when(consult("2020-06-01"));
        var receipt = outcome.receipt();
        assertThat(receipt.stream()).isEqualTo(CHILD.toString());
        assertThat(receipt.recordId()).isEqualTo(new RecordId(key));
        assertThat(receipt.version()).isEqualTo(outcome.then().version());
    }

    @Test
    void a_retry_gets_the_same_receipt_and_records_nothing() {
        var first = given(restoration()).withKey(key).by(coordinator(SWS)).when(consult("2020-06-01"));
        var again = first.then()
                .withKey(key)
                .by(coordinator(SWS))
                .when(consult("2020-06-01"))
                .recordsNothing();
        assertThat(again.receipt()).isEqualTo(first.receipt());
    }

    @Test
    void a_retry_gets_the_receipt_of_then_also_when_more_came_after() {
        var proposed = given(proposed());
        var seen = proposed.version();
        var first = proposed.withKey(key).havingSeen(seen).by(managerCasework()).when(approve());
        var later = first.then().by(coordinator(SWS)).when(consult("2020-06-30"));
        var again = later.then()
                .withKey(key)
                .havingSeen(seen)
                .by(managerCasework())
                .when(approve())
                .recordsNothing();
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(later.receipt().version()).isGreaterThan(first.receipt().version());
    }

    @Test
    void the_same_key_with_other_content_is_rejected() {
        given(restoration())
                .withKey(key)
                .by(coordinator(SWS))
                .when(consult("2020-06-01"))
                .then()
                .withKey(key)
                .by(coordinator(SWS))
                .when(consult("2020-06-02"))
                .isRejectedAs(KeyReused.class);
    }

    @Test
    void a_key_that_was_refused_can_be_used_again() {
        given(restoration())
                .withKey(key)
                .by(managerCasework())
                .when(conduct("2020-05-05"))
                .isRefusedBy(R50);
        given(restoration())
                .withKey(key)
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isAcceptedBy(R50);
    }

    @Test
    void what_was_recorded_since_makes_a_view_stale() {
        var last = given(proposed()).version();
        given(proposed())
                .havingSeen(last - 1)
                .by(managerCasework())
                .when(approve())
                .isRejectedAs(StaleView.class, stale -> {
                    assertThat(stale.seen()).isEqualTo(last - 1);
                    assertThat(stale.current()).isEqualTo(last);
                });
        given(proposed())
                .havingSeen(last + 1)
                .by(managerCasework())
                .when(approve())
                .isRejectedAs(StaleView.class);
    }

    @Test
    void the_latest_view_is_good() {
        given(proposed()).havingSeenAll().by(managerCasework()).when(refuse()).records(GoalChangeRefused.class);
    }

    @Test
    void a_command_that_names_no_view_is_not_stale() {
        given(proposed()).by(managerCasework()).when(approve()).records(GoalChangeApproved.class);
    }

    @Test
    void events_tell_who_recorded_them_and_not_which_view_they_had() {
        var outcome = given(restoration())
                .withKey(key)
                .havingSeenAll()
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"));
        assertThat(outcome.recorded(ReviewFallsDue.class)).isNotNull();
        assertThat(outcome.messages())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(m -> assertThat(m.getMetaData())
                        .containsEntry("actor", "coordinator-417")
                        .containsEntry("organisation", "DCJ")
                        .containsEntry("position", "PERMANENCY_COORDINATOR")
                        .containsEntry("grade", "9")
                        .containsEntry("districts", SWS)
                        .containsEntry("key", key.toString())
                        .containsKeys("actorName", "digest", "correlationId")
                        .doesNotContainKeys("ifMatch", "level"));
    }

    @ParameterizedTest
    @MethodSource("actors")
    void a_submission_survives_the_way_through_metadata(Actor actor) {
        var submission = new Submission(key, "digest", 4L, actor, "0af7651916cd43dd8448eb211c80319c");
        assertThat(Submission.of(submission.metadata())).isEqualTo(submission);
        var unconditional = new Submission(key, "digest", null, actor, "0af7651916cd43dd8448eb211c80319c");
        assertThat(Submission.of(unconditional.metadata())).isEqualTo(unconditional);
    }

    static Actor[] actors() {
        var nowhere = new Actor("x", "X", "DCJ", Position.MANAGER_CASEWORK, null, null, Set.of());
        return new Actor[] {
            caseworker(),
            managerCasework(),
            practitioner(),
            Actors.stateWideDelegate(),
            Actors.pilotCoordinator(),
            nowhere
        };
    }

    @Test
    void the_digest_tells_commands_apart() {
        var digest = Digest.of(consult("2020-06-01"));
        assertThat(digest).hasSize(64).isEqualTo(Digest.of(consult("2020-06-01")));
        assertThat(digest).isNotEqualTo(Digest.of(consult("2020-06-02")));
        assertThat(Digest.of(approve())).isNotEqualTo(Digest.of(refuse()));
    }

    @Test
    void a_consultation_is_recorded_under_the_key() {
        var recorded = given(restoration()).withKey(key).by(coordinator(SWS)).when(consult("2020-06-01"));
        assertThat(recorded.recorded(ConsultationRecorded.class).consultationId())
                .isEqualTo(new RecordId(key));
    }
}
