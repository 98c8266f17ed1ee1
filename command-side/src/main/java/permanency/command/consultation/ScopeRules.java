package permanency.command.consultation;

import static permanency.command.consultation.ConsultationRules.R25;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.consultation.CoordinatorSupportRecorded;
import permanency.events.consultation.SupportKind;
import permanency.policy.Clause;

/** Scope guards: what a coordinator does for a case beside consultations and reviews, and what is for others. */
public final class ScopeRules {

    public static final Clause R121 = clause("R121", "Casework is not recorded as work of a Permanency Coordinator.");
    public static final Clause R122 = clause(
            "R122",
            "A coordinator points to casework that needs attention and gives no specialist or clinical advice.");
    public static final Clause R123 =
            clause("R123", "A coordinator gives general advice on adoption and links to an Adoption Caseworker.");
    public static final Clause R124 =
            clause("R124", "A recommendation ends with the caseworker; no referral, and no status of one, is kept.");
    public static final Clause R126 =
            clause("R126", "A coordinator's presence at a family case plan meeting is noted only with a reason.");

    private ScopeRules() {}

    public static List<ChildEvent> decide(RecordCoordinatorSupport support, Entry entry) {
        R25.requireAuthority(entry.actor().isCoordinator());
        requireOccurred("givenOn", support.givenOn(), entry);
        var kind = support.work().asSupport();
        R130.missing().unlessGiven("text", support.text()).refuseIfAny();
        if (kind == SupportKind.FAMILY_CASE_PLAN_MEETING_ATTENDED) {
            R126.missing().unlessGiven("reason", support.reason()).refuseIfAny();
        }
        return List.of(new CoordinatorSupportRecorded(
                support.childId(),
                entry.recordId(),
                support.givenOn(),
                kind,
                support.text(),
                support.reason(),
                support.linkedTo(),
                entry.actor().id()));
    }
}
