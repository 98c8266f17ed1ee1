package permanency.command.culture;

import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.proposal;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.review;
import static permanency.command.Past.consulted;
import static permanency.command.Past.day;
import static permanency.command.Past.restoration;
import static permanency.command.culture.GoalCultureRules.R119;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;

import org.junit.jupiter.api.Test;
import permanency.command.Outcome;

class ActiveEffortsTest {

    @Test
    void a_proposal_from_15_November_2023_records_active_efforts() {
        proposing("2023-11-14", null).isAcceptedBy(R119);
        proposing("2023-11-15", null).isRefusedBy(R119).naming("proposal.activeEfforts");
        proposing("2023-11-15", " ").isRefusedBy(R119);
        proposing("2023-11-15", "Family finding by the provider.").isAcceptedBy(R119);
    }

    @Test
    void a_review_from_that_day_does_too() {
        reviewing("2023-11-14", null).isAcceptedBy(R119);
        reviewing("2023-11-15", null).isRefusedBy(R119).naming("review.activeEfforts");
        reviewing("2023-11-15", "Family finding by the provider.").isAcceptedBy(R119);
    }

    private static Outcome reviewing(String day, String activeEfforts) {
        return given(restoration())
                .on("2023-12-01")
                .by(coordinator(SWS))
                .when(conduct(day, with(review(), "activeEfforts", activeEfforts)));
    }

    private static Outcome proposing(String day, String activeEfforts) {
        var content = with(proposal(), "activeEfforts", activeEfforts);
        return given(consulted())
                .on("2023-12-01")
                .by(practitioner())
                .when(with(propose(GUARDIANSHIP, content), "proposedOn", day(day)));
    }
}
