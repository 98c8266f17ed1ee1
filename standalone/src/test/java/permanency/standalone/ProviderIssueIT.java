package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.standalone.CaseWork.recorded;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An issue with a provider that spans two districts: while it stands, the other district's coordinator sees the child. */
class ProviderIssueIT {

    private final Product product = Product.shared();

    @Test
    void a_coordinator_of_the_other_district_sees_the_child_until_the_issue_is_voided() {
        var work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
        var issue = UUID.randomUUID();
        assertThat(statusFor("sws-coordinator", work)).isEqualTo(404);

        recorded(product.post("coordinator", "/v1/activities/provider-issues", issueOn(work), issue, null));
        assertThat(statusFor("sws-coordinator", work)).isEqualTo(200);
        assertThat(statusFor("hunter-coordinator", work)).isEqualTo(404);

        var voiding = "/v1/activities/" + issue + "/voiding";
        recorded(product.post("coordinator", voiding, "{\"reason\":\"Another provider.\"}"));
        assertThat(statusFor("sws-coordinator", work)).isEqualTo(404);
    }

    @Test
    void no_coordinator_comes_to_see_a_child_by_naming_it() {
        var work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");

        var raised = product.post("sws-coordinator", "/v1/activities/provider-issues", issueOn(work));

        assertThat(raised.body().get("clause").asString()).isEqualTo("R155");
        assertThat(statusFor("sws-coordinator", work)).isEqualTo(404);
    }

    private static String issueOn(CaseWork work) {
        return """
                {"raisedOn":"%s","issue":{"provider":"riverbend","scope":"SYSTEMIC","kind":"PRACTICE_GAP",
                 "description":"Family finding is not done.","districts":["ILLAWARRA_SHOALHAVEN","SOUTH_WESTERN_SYDNEY"],
                 "children":["%s"],"contractManager":{"name":"P. Aquino","role":"Contract Manager","organisation":"DCJ"}}}""".formatted(CaseWork.TODAY, work.child());
    }

    private int statusFor(String user, CaseWork work) {
        return product.get(user, work.path("")).status();
    }
}
