package permanency.command.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.proposal;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.consulted;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.culture.CultureOrders.consultCulture;
import static permanency.command.culture.CultureOrders.culturalConsultation;
import static permanency.command.culture.CulturePast.aboriginal;
import static permanency.command.culture.CulturePast.culturalConsultation;
import static permanency.command.culture.CultureRules.R114;
import static permanency.command.culture.GoalCultureRules.R37;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.events.RecordId;
import permanency.events.culture.CulturalAdviser;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.records.RecordCorrected;

class RecordCulturalConsultationTest {

    private static final RecordId MAY = id("cultural consultation 2020-05-20");

    private static ChildFixture managedByHarbour() {
        return given(aboriginal(restoration()));
    }

    @ParameterizedTest
    @EnumSource
    void a_panel_an_organisation_a_consultant_or_a_family_process_advises(CulturalAdviser adviser) {
        managedByHarbour()
                .by(practitioner())
                .when(consultCulture("2020-05-20", with(culturalConsultation(), "adviser", adviser)))
                .isAcceptedBy(R114)
                .records(CulturalConsultationRecorded.class)
                .leavesTheScheduleAsItWas();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adviser", "consulted", "advice"})
    void it_says_who_was_consulted_and_what_was_advised(String field) {
        managedByHarbour()
                .by(practitioner())
                .when(consultCulture("2020-05-20", without(culturalConsultation(), field)))
                .isRefusedBy(R114)
                .naming("consultation." + field);
    }

    @Test
    void dcj_records_it_and_the_provider_that_manages_the_case() {
        managedByHarbour().by(caseworker()).when(consultCulture("2020-05-20")).isAcceptedBy(R159);
        managedByHarbour()
                .by(practitionerOf("river-and-plain"))
                .when(consultCulture("2020-05-20"))
                .isRefusedBy(R159);
    }

    @Test
    void it_was_not_held_tomorrow() {
        managedByHarbour().by(caseworker()).when(consultCulture("2020-07-01")).isAcceptedBy(R131);
        managedByHarbour()
                .by(caseworker())
                .when(consultCulture("2020-07-02"))
                .isRefusedBy(R131)
                .naming("heldOn");
    }

    @Test
    void a_proposal_names_one_that_was_held_by_then() {
        var content = with(with(proposal(), "culturalConsultationId", MAY), "culturalSupportPlanUpToDate", true);
        given(aboriginal(consulted()))
                .and(culturalConsultation("2020-05-20"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP, content))
                .isAcceptedBy(R114)
                .records(GoalChangeProposed.class);
        given(aboriginal(consulted()))
                .by(practitioner())
                .when(propose(GUARDIANSHIP, content))
                .isRefusedBy(R114)
                .naming("proposal.culturalConsultationId");
        given(aboriginal(consulted()))
                .by(practitioner())
                .when(propose(GUARDIANSHIP, with(content, "culturalConsultationId", id("consultation"))))
                .isRefusedBy(R37)
                .naming("proposal.culturalConsultationId");
    }

    @Test
    void it_is_corrected_and_voided_like_any_record() {
        var recorded =
                managedByHarbour().and(culturalConsultation("2020-05-20")).by(practitioner());
        var corrected = recorded.correcting(MAY, "A slip.")
                .when(consultCulture("2020-05-19"))
                .records(RecordCorrected.class, CulturalConsultationRecorded.class);
        assertThat(corrected.history().culture().consultation(MAY))
                .hasValueSatisfying(c -> assertThat(c.occurredOn()).isEqualTo("2020-05-19"));
        var voided = managedByHarbour()
                .and(culturalConsultation("2020-05-20"))
                .by(practitioner())
                .when(voidRecord(MAY, "Of a sibling."));
        assertThat(voided.history().culture().consultations()).isEmpty();
    }
}
