package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.culture.CulturalEngagementRecorded;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.packages.ExtensionApproved;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.policy.Clause;
import permanency.reference.Reference;

/**
 * Chapter culture: what follows when a significant decision lacks evidence of the part that family and community had, or
 * the cultural consultation that it rested on.
 */
public final class CultureConsequences {

    public static final Clause R116 = clause(
            "R116",
            "A significant decision links evidence of family-led decision making and of an Aboriginal organisation's part when another provider manages an Aboriginal or Torres Strait Islander child.");

    public static final Clause R87 = clause(
            "R87",
            "Adoption of an Aboriginal or Torres Strait Islander child is approved only with a linked cultural consultation that is recent.");
    public static final Clause R117 = clause(
            "R117",
            "A goal change of an Aboriginal or Torres Strait Islander child without a cultural consultation in the 12 months before gives an override reason.");

    private CultureConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .flatMap(fact -> Stream.of(
                        lack(fact, history, reference),
                        fact instanceof GoalChangeApproved approved ? baseless(approved, history, reference) : null))
                .filter(Objects::nonNull);
    }

    /** Those within the months before the day, the latest last (R117). */
    public static List<RecordId> recent(LocalDate day, ChildHistory then, Reference reference) {
        var months = reference.windows().on(day).culturalConsultationMonths();
        return then.culture().consultations().stream()
                .filter(c -> !c.occurredOn().plusMonths(months).isBefore(day))
                .map(CulturalConsultationRecorded::recordId)
                .toList();
    }

    /** What the approval rested on was voided, or lies on another day by now. */
    private static Consequence baseless(GoalChangeApproved approved, ChildHistory history, Reference reference) {
        var day = approved.decidedOn();
        var then = history.asAt(day);
        var recent = recent(day, then, reference);
        var isAdoption = approved.to() == CasePlanGoal.ADOPTION;
        var rests = isAdoption
                ? recent.contains(approved.culturalConsultationId())
                : !recent.isEmpty() || approved.culturalOverrideReason() != null;
        return rests || !then.culture().isAboriginalOrTorresStraitIslander()
                ? null
                : new ComplianceExceptionOpened(
                        approved.childId(),
                        day,
                        (isAdoption ? R87 : R117).number(),
                        approved.recordId(),
                        "The approval stands without a cultural consultation of the time before it.");
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
