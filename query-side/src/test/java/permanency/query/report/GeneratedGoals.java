package permanency.query.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.delegation.AuthorityKind;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;

/** A proposal to change the goal of a generated child, the advice on it and the decision. */
final class GeneratedGoals {

    private final GeneratedChild child;
    private final Telling telling;
    private final Chance chance;
    private final String to;
    private final LocalDate proposed;
    private final LocalDate decided;

    private GeneratedGoals(GeneratedChild child) {
        this.child = child;
        this.telling = child.telling();
        this.chance = child.chance();
        this.to = child.goal().equals("GUARDIANSHIP")
                ? "ADOPTION"
                : chance.of(List.of("GUARDIANSHIP", child.isTimeLimited() ? "LONG_TERM_CARE" : "RESTORATION"));
        this.proposed = child.later();
        this.decided = chance.after(proposed, 4, 50);
    }

    static void of(GeneratedChild child) {
        new GeneratedGoals(child).tell();
    }

    private void tell() {
        var consultation = consultation();
        var proposal = telling.tellRoughly(
                proposed,
                1,
                GoalChangeProposed.class,
                Map.of(
                        "from",
                        child.goal(),
                        "to",
                        to,
                        "proposal/consultationId",
                        chance.oneIn(2) ? "" : consultation.toString(),
                        "proposal/evidence",
                        child.isOneOf(7, 3) ? List.of() : List.of("A letter.")));
        for (int i = 0; i < chance.upTo(2); i++) {
            telling.tellRoughly(
                    chance.after(proposed, 0, 50),
                    2,
                    CoordinatorPositionRecorded.class,
                    Map.of("proposalId", proposal.toString(), "position", chance.name(CoordinatorPosition.class)));
        }
        switch (chance.upTo(8)) {
            case 0, 1, 2, 3 -> approved(proposal);
            case 4, 5 -> decided(GoalChangeRefused.class, authority(proposal));
            case 6, 7 -> decided(GoalChangeWithdrawn.class, Map.of("proposalId", proposal.toString()));
            default -> {}
        }
    }

    /** Some are held after the proposal, and some informally. */
    private RecordId consultation() {
        return telling.tell(
                chance.after(proposed, -40, 10),
                chance.upTo(40),
                ConsultationRecorded.class,
                Map.of(
                        "consultation/formality",
                        chance.oneIn(3) ? "INFORMAL" : "FORMAL",
                        "consultation/triggers",
                        List.of(chance.oneIn(2) ? "GOAL_CHANGE_CONSIDERED" : "PACKAGE_ADVICE"),
                        "consultation/answeredTasks",
                        ""));
    }

    private void decided(Class<? extends ChildEvent> decision, Map<String, Object> content) {
        telling.tellRoughly(decided, 3 + chance.upTo(20), decision, content);
    }

    /** It may hold from a day between the proposal and the decision. */
    private void approved(RecordId proposal) {
        var holdsFrom = chance.oneIn(2) ? decided : decided.minusDays(3);
        var content = authority(proposal);
        content.put("decidedOn", decided.toString());
        content.put("from", child.goal());
        content.put("to", to);
        content.put(
                "targetOn",
                to.equals("LONG_TERM_CARE") ? "" : holdsFrom.plusMonths(24).toString());
        content.put("carryHeightened", chance.oneIn(3));
        content.put("culturalConsultationId", culturalConsultation());
        if (chance.oneIn(2)) {
            content.put("culturalOverrideReason", "");
        }
        telling.tellRoughly(holdsFrom, 3 + chance.upTo(20), GoalChangeApproved.class, content);
    }

    /** It may be too long ago, and may turn out to have been held of another child. */
    private String culturalConsultation() {
        if (chance.oneIn(3)) {
            return "";
        }
        var held = decided.minusDays(chance.upTo(600));
        var record = telling.tell(held, 5, CulturalConsultationRecorded.class, Map.of());
        if (chance.oneIn(4)) {
            telling.annul(record, held, (int) (decided.toEpochDay() - held.toEpochDay()) + 30);
        }
        return record.toString();
    }

    private Map<String, Object> authority(RecordId proposal) {
        var content = new HashMap<String, Object>();
        content.put("proposalId", proposal.toString());
        if (chance.oneIn(6)) {
            content.put("authority", "");
        } else {
            content.put("authority/kind", chance.name(AuthorityKind.class));
        }
        return content;
    }
}
