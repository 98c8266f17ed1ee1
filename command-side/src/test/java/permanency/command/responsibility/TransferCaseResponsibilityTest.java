package permanency.command.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.transfer;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.preservation;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.transferred;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.responsibility.TransferRules.R16;
import static permanency.events.responsibility.CaseHolder.DCJ;
import static permanency.events.responsibility.TransferBasis.FIRST_CONTACT;
import static permanency.history.ScheduleFold.R14;
import static permanency.history.ScheduleFold.R23;

import org.junit.jupiter.api.Test;
import permanency.events.ProviderId;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;

class TransferCaseResponsibilityTest {

    @Test
    void with_a_transfer_to_a_provider_the_first_review_falls_due() {
        given(preservation())
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-04-01", FIRST_CONTACT))
                .isAcceptedBy(R14)
                .records(CaseResponsibilityTransferred.class)
                .dueOn("2019-07-01");
    }

    @Test
    void with_a_transfer_back_to_dcj_no_review_is_due() {
        given(restoration())
                .by(caseworker())
                .when(transfer(DCJ, "2020-02-01"))
                .isAcceptedBy(R16)
                .noReviewDue();
    }

    @Test
    void a_transfer_between_providers_leaves_the_due_date_the_goal_and_its_target() {
        var before = given(restoration()).by(caseworker()).when(transfer(RIVER, "2020-02-01"));
        before.isAcceptedBy(R23).dueOn("2020-05-12");
        assertThat(before.history().goals().current())
                .hasValueSatisfying(goal -> assertThat(goal.targetOn()).isEqualTo("2021-11-12"));
    }

    @Test
    void a_transfer_names_the_holder_it_comes_from() {
        var outcome = given(restoration()).by(caseworker()).when(transfer(RIVER, "2020-02-01"));
        assertThat(outcome.recorded(CaseResponsibilityTransferred.class).from()).isEqualTo(HARBOUR);
    }

    @Test
    void a_transfer_to_the_present_holder_is_refused() {
        given(restoration())
                .by(caseworker())
                .when(transfer(HARBOUR, "2020-02-01"))
                .isRefusedBy(R16);
        given(registered()).by(caseworker()).when(transfer(DCJ, "2020-02-01")).isRefusedBy(R16);
    }

    @Test
    void a_transfer_goes_to_a_provider_of_the_program() {
        given(restoration())
                .by(caseworker())
                .when(transfer(provider("nobody-we-know"), "2020-02-01"))
                .isRefusedBy(R131)
                .naming("to.provider");
        given(restoration())
                .by(caseworker())
                .when(transfer(RIVER, "2020-02-01"))
                .isAcceptedBy(R131);
    }

    @Test
    void a_provider_that_left_the_program_takes_children_until_its_last_day() {
        given(restoration())
                .by(caseworker())
                .when(transfer(provider("former-families"), "2020-02-29"))
                .isAcceptedBy(R131);
        given(restoration())
                .by(caseworker())
                .when(transfer(provider("former-families"), "2020-03-01"))
                .isRefusedBy(R131)
                .naming("to.provider");
    }

    @Test
    void a_provider_that_joins_the_program_takes_children_from_its_first_day() {
        given(restoration())
                .on("2021-02-01")
                .by(caseworker())
                .when(transfer(provider("coming-families"), "2020-12-31"))
                .isRefusedBy(R131);
        given(restoration())
                .on("2021-02-01")
                .by(caseworker())
                .when(transfer(provider("coming-families"), "2021-01-01"))
                .isAcceptedBy(R131);
    }

    @Test
    void a_transfer_entered_late_is_judged_by_the_holder_of_its_day() {
        var history = given(restoration()).and(transferred(HARBOUR, DCJ, "2020-03-01"));
        history.by(caseworker())
                .when(transfer(DCJ, "2020-02-01"))
                .isRefusedBy(R16)
                .saying("A later transfer");
        var again = given(restoration()).and(transferred(HARBOUR, DCJ, "2020-03-01"));
        again.by(caseworker())
                .when(transfer(HARBOUR, "2020-02-01"))
                .isRefusedBy(R16)
                .saying("had it on the day");
    }

    @Test
    void a_transfer_entered_late_to_a_third_holder_is_accepted() {
        given(restoration())
                .and(transferred(HARBOUR, DCJ, "2020-03-01"))
                .by(caseworker())
                .when(transfer(RIVER, "2020-02-01"))
                .isAcceptedBy(R16)
                .noReviewDue();
    }

    @Test
    void a_provider_does_not_record_a_transfer_even_to_itself() {
        given(restoration())
                .by(practitioner())
                .when(transfer(DCJ, "2020-02-01"))
                .isRefusedBy(R159);
        given(restoration())
                .by(practitionerOf("river-and-plain"))
                .when(transfer(RIVER, "2020-02-01"))
                .isRefusedBy(R159);
    }

    @Test
    void dcj_records_a_transfer_of_today_but_not_of_tomorrow() {
        given(restoration())
                .on("2020-02-01")
                .by(caseworker())
                .when(transfer(RIVER, "2020-02-01"))
                .isAcceptedBy(R159)
                .isAcceptedBy(R131);
        given(restoration())
                .on("2020-02-01")
                .by(caseworker())
                .when(transfer(RIVER, "2020-02-02"))
                .isRefusedBy(R131)
                .naming("transferredOn");
    }

    private static CaseHolder provider(String id) {
        return CaseHolder.provider(ProviderId.of(id));
    }
}
