package permanency.command.care;

import static permanency.command.Actors.caseworker;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.care.CareOrders.commence;
import static permanency.command.care.CareOrders.grantLeave;
import static permanency.command.care.CareOrders.order;
import static permanency.command.care.CarePast.commenced;
import static permanency.command.records.RecordRules.R131;
import static permanency.events.care.Applicant.DCJ;
import static permanency.events.care.CourtOrderKind.GUARDIANSHIP_S79A;
import static permanency.events.care.LegalActionKind.CARE_APPLICATION;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.submission.ChildCommand;
import permanency.command.submission.NoSuchRecord;

/** Days and links of what courts were asked for and what they did. */
class RecordCourtFactsTest {

    private static final Map<String, Function<String, ChildCommand>> FACTS = Map.of(
            "madeOn", day -> order(GUARDIANSHIP_S79A, day),
            "commencedOn", day -> commence(GUARDIANSHIP_S79A, DCJ, day),
            "grantedOn", day -> grantLeave(day));

    private static ChildFixture today(String day) {
        return given(restoration()).on(day).by(caseworker());
    }

    @Test
    void it_happened_today_at_the_latest() {
        FACTS.forEach((field, fact) -> {
            today("2020-06-01").when(fact.apply("2020-06-01")).isAcceptedBy(R131);
            today("2020-06-01").when(fact.apply("2020-06-02")).isRefusedBy(R131).naming(field);
        });
    }

    @Test
    void it_happened_on_the_day_of_birth_at_the_earliest() {
        FACTS.forEach((field, fact) -> {
            today("2020-06-01").when(fact.apply("2014-08-31")).isAcceptedBy(R131);
            today("2020-06-01").when(fact.apply("2014-08-30")).isRefusedBy(R131).naming(field);
        });
    }

    @Test
    void an_order_and_a_leave_name_proceedings_that_there_are_or_none() {
        var action = commenced(CARE_APPLICATION, GUARDIANSHIP_S79A, "2020-03-01");
        var recorded = given(restoration()).and(action).by(caseworker());
        var made = order(GUARDIANSHIP_S79A, "2020-06-01");
        recorded.when(with(made, "order.legalActionId", action.recordId())).isAcceptedBy(R131);
        recorded.when(with(made, "order.legalActionId", id("none"))).isRejectedAs(NoSuchRecord.class);
        var leave = grantLeave("2020-06-01");
        recorded.when(with(leave, "legalActionId", action.recordId())).isAcceptedBy(R131);
        recorded.when(with(leave, "legalActionId", id("none"))).isRejectedAs(NoSuchRecord.class);
        recorded.when(leave).isAcceptedBy(R131);
    }
}
