package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.culture.CulturalEngagementRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.packages.ExtensionApproved;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter culture: what follows when a significant decision lacks evidence of the part that family and community had. */
public final class CultureConsequences {

    public static final Clause R116 = clause(
            "R116",
            "A significant decision links evidence of family-led decision making and of an Aboriginal organisation's part when another provider manages an Aboriginal or Torres Strait Islander child.");

    private CultureConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .map(fact -> lack(fact, history, reference))
                .filter(Objects::nonNull);
    }

    private static Consequence lack(ChildEvent fact, ChildHistory history, Reference reference) {
        if (fact instanceof GoalChangeApproved approved) {
            return lack(approved, approved.decidedOn(), history, reference);
        } else if (fact instanceof CaseResponsibilityTransferred transferred) {
            return lack(transferred, transferred.occurredOn(), transferred.from(), history, reference);
        }
        return fact instanceof ExtensionApproved granted
                ? lack(granted, granted.occurredOn(), history, reference)
                : null;
    }

    private static Consequence lack(ChildEvent decision, LocalDate day, ChildHistory history, Reference reference) {
        return lack(decision, day, history.asAt(day).responsibility().holder(), history, reference);
    }

    /** @param holder who managed the case when it was decided */
    private static Consequence lack(
            ChildEvent decision, LocalDate day, CaseHolder holder, ChildHistory history, Reference reference) {
        if (!holder.hasProvider()
                || reference.providers().on(day).aboriginalControlled(holder.provider())
                || !history.asAt(day).culture().isAboriginalOrTorresStraitIslander()) {
            return null;
        }
        var familyLed = isEvidenced(decision, day, history, CulturalEngagementRecorded::familyLedDecisionMaking);
        var acco = isEvidenced(decision, day, history, CulturalEngagementRecorded::accoEngagement);
        return familyLed && acco
                ? null
                : new ComplianceExceptionOpened(
                        decision.childId(), day, R116.number(), decision.recordId(), explanation(familyLed, acco));
    }

    /** By that day, and linked to the decision or to what it was about. */
    private static boolean isEvidenced(
            ChildEvent decision,
            LocalDate day,
            ChildHistory history,
            Function<CulturalEngagementRecorded, String> part) {
        return history.asAt(day).culture().engagements().stream()
                .filter(e -> e.decisionId().equals(decision.recordId())
                        || e.decisionId().equals(decision.about()))
                .anyMatch(e -> part.apply(e) != null);
    }

    private static String explanation(boolean familyLed, boolean acco) {
        if (familyLed || acco) {
            return "No evidence is linked of "
                    + (familyLed ? "the engagement of an Aboriginal organisation." : "family-led decision making.");
        }
        return "No evidence is linked of family-led decision making and of the engagement of an Aboriginal organisation.";
    }
}
