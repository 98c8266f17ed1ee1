package permanency.command.culture;

import static permanency.command.culture.CultureRules.R114;
import static permanency.command.culture.CultureRules.isGiven;
import static permanency.history.CultureConsequences.R117;
import static permanency.history.CultureConsequences.R87;
import static permanency.history.CultureConsequences.recent;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.command.submission.Entry;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.history.ChildHistory;
import permanency.history.GoalChange;
import permanency.policy.Clause;
import permanency.reference.Windows;

/** Chapter culture: what proposals, reviews and approvals of another goal rest on. */
public final class GoalCultureRules {

    public static final Clause R37 = clause(
            "R37",
            "A permanency consultation never stands in for a legal, cultural, specialist or Aboriginal one, whoever the coordinator is.");
    public static final Clause R119 = clause(
            "R119", "Reviews and proposals from 15 November 2023 record active efforts, the provider's included.");

    private GoalCultureRules() {}

    /**
     * R87, R117.
     *
     * @param named with the approval; the one that the proposal names when null
     * @param day of the decision
     */
    public static CulturalBasis basis(
            GoalChange proposal, RecordId named, String overrideReason, LocalDate day, Entry entry) {
        var then = entry.history().asAt(day);
        requireHeld("culturalConsultationId", named, then);
        var linked = named == null ? proposal.culturalConsultationId() : named;
        if (!then.culture().isAboriginalOrTorresStraitIslander()) {
            return new CulturalBasis(linked, null);
        }
        var recent = recent(day, then, entry.reference());
        var relied = recent.stream().filter(c -> c.equals(linked)).findFirst();
        if (proposal.to() == CasePlanGoal.ADOPTION) {
            R87.requireField(relied.isPresent(), "culturalConsultationId", "names no recent cultural consultation");
            return new CulturalBasis(linked, null);
        }
        R117.requireField(!recent.isEmpty() || isGiven(overrideReason), "culturalOverrideReason", "is missing");
        return recent.isEmpty()
                ? new CulturalBasis(linked, overrideReason)
                : new CulturalBasis(relied.orElse(recent.get(recent.size() - 1)), null);
    }

    /** R114: a cultural consultation that is named was held by then. No other will do (R37). */
    public static void requireHeld(String field, RecordId consultationId, ChildHistory then) {
        R37.requireField(
                consultationId == null
                        || then.consultations().find(consultationId).isEmpty(),
                field,
                "names a permanency consultation");
        R114.requireField(
                consultationId == null
                        || then.culture().consultation(consultationId).isPresent(),
                field,
                "names no cultural consultation that was held by then");
    }

    /** R119 */
    public static void requireActiveEfforts(String field, String activeEfforts, LocalDate day, Windows windows) {
        R119.requireField(isGiven(activeEfforts) || !windows.asksForActiveEfforts(day), field, "is missing");
    }
}
