package permanency.history;

import static permanency.events.care.CourtOrderKind.GUARDIANSHIP_S79A;
import static permanency.policy.Clause.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.goal.GuardianshipFindings;
import permanency.events.goal.GuardianshipFindingsRecorded;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter goal: guardianship orders that stand without the findings behind them. */
public final class GuardianshipConsequences {

    public static final Clause R86 = clause(
            "R86", "A guardianship order is recorded with the findings behind it; what is missing is an exception.");

    private static final GuardianshipFindings NONE = new GuardianshipFindings(null, null, null, null);

    private GuardianshipConsequences() {}

    static Stream<ComplianceExceptionOpened> of(ChildHistory history, Reference reference) {
        return history.care().all(CourtOrderRecorded.class).stream()
                .filter(order -> order.order().kind() == GUARDIANSHIP_S79A)
                .filter(order -> !missing(order, history).isEmpty())
                .map(order -> new ComplianceExceptionOpened(
                        order.childId(),
                        order.occurredOn(),
                        R86.number(),
                        order.recordId(),
                        "The order stands without: " + String.join(", ", missing(order, history)) + "."));
    }

    private static List<String> missing(CourtOrderRecorded order, ChildHistory history) {
        var findings = history.goals().findings().stream()
                .filter(f -> f.orderId().equals(order.recordId()))
                .map(GuardianshipFindingsRecorded::findings)
                .reduce(NONE, (earlier, later) -> later);
        var then = history.asAt(order.occurredOn());
        var missing = new ArrayList<String>();
        addUnlessGiven(findings.restoration(), "no realistic possibility of restoration", missing);
        addUnlessGiven(findings.suitability(), "suitability of the guardian", missing);
        if (then.culture().isAboriginalOrTorresStraitIslander()) {
            addUnlessGiven(findings.placementPrinciples(), "placement principles", missing);
        }
        if (isTwelve(order, then)) {
            addUnlessGiven(findings.childConsent(), "consent of the child", missing);
        }
        return missing;
    }

    private static boolean isTwelve(CourtOrderRecorded order, ChildHistory then) {
        var birth = then.registration().dateOfBirth();
        return birth != null && !order.occurredOn().isBefore(birth.plusYears(12));
    }

    private static void addUnlessGiven(String finding, String name, List<String> missing) {
        if (finding == null || finding.isBlank()) {
            missing.add(name);
        }
    }
}
