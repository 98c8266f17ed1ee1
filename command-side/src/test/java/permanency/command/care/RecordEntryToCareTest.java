package permanency.command.care;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.enterCare;
import static permanency.command.Orders.setGoal;
import static permanency.command.Past.preservation;
import static permanency.command.Past.registered;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.CareConsequences.R4;

import org.junit.jupiter.api.Test;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.records.ComplianceExceptionOpened;

class RecordEntryToCareTest {

    @Test
    void dcj_records_entry_to_care() {
        given(registered())
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isAcceptedBy(R159)
                .records(EntryToCareRecorded.class);
    }

    @Test
    void a_provider_does_not_record_entry_to_care() {
        given(registered()).by(practitioner()).when(enterCare("2019-11-01")).isRefusedBy(R159);
    }

    @Test
    void a_goal_that_does_not_fit_is_no_ground_to_refuse_but_opens_an_exception() {
        var outcome = given(preservation())
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isAcceptedBy(R4)
                .records(EntryToCareRecorded.class);
        var opened = outcome.recorded(ComplianceExceptionOpened.class);
        assertThat(opened.clause()).isEqualTo(R4.number());
        assertThat(opened.about())
                .isEqualTo(outcome.recorded(EntryToCareRecorded.class).recordId());
        assertThat(outcome.history().consequences().all(ComplianceExceptionOpened.class))
                .containsExactly(opened);
    }

    @Test
    void dcj_then_sets_a_goal_that_fits_without_a_proposal() {
        given(preservation())
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .then()
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isAcceptedBy(R4)
                .records(CasePlanGoalSet.class);
    }

    @Test
    void entry_today_is_accepted_and_tomorrow_refused() {
        given(registered())
                .on("2019-11-01")
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isAcceptedBy(R131);
        given(registered())
                .on("2019-10-31")
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isRefusedBy(R131)
                .naming("enteredOn");
    }

    @Test
    void entry_on_the_day_of_birth_is_accepted_and_before_it_refused() {
        given(registered()).by(caseworker()).when(enterCare("2014-08-31")).isAcceptedBy(R131);
        given(registered())
                .by(caseworker())
                .when(enterCare("2014-08-30"))
                .isRefusedBy(R131)
                .naming("enteredOn");
    }
}
