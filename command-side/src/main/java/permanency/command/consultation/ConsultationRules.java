package permanency.command.consultation;

import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.events.consultation.ConsultationFormality.FORMAL;
import static permanency.history.ConsultationConsequences.R26;
import static permanency.history.ConsultationConsequences.R30;
import static permanency.history.ConsultationConsequences.isDuty;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.Participant;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.Dimensions;
import permanency.events.consultation.Recommendation;
import permanency.events.consultation.UpskillingTopic;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.history.ChildHistory;
import permanency.history.Goals.GoalPeriod;
import permanency.policy.Clause;
import permanency.policy.Missing;

/** Chapter consultation: what a coordinator weighs and recommends. */
public final class ConsultationRules {

    public static final Clause R12 =
            clause("R12", "A formal consultation and a permanency review speak to all four dimensions of permanency.");
    public static final Clause R24 =
            clause("R24", "A consultation may be held for any child, whoever manages the case and whatever the goal.");
    public static final Clause R25 =
            clause("R25", "A consultation, like other support of a case, is recorded by a Permanency Coordinator.");
    public static final Clause R35 =
            clause("R35", "A consultation on a child whom DCJ manages says who settled the coordinator's involvement.");
    public static final Clause R36 =
            clause("R36", "A recommendation has a type, a text and an addressee; it changes nothing by itself.");
    public static final Clause R39 =
            clause("R39", "Topics for DCJ staff only are recorded when DCJ staff beside the coordinator took part.");

    public static final Clause R40 =
            clause("R40", "An informal consultation meets no duty that asks for a formal one.");

    private ConsultationRules() {}

    public static List<ChildEvent> decide(RecordConsultation record, Entry entry) {
        var consultation = record.consultation();
        R25.requireAuthority(entry.actor().isCoordinator());
        requireOccurred("heldOn", record.heldOn(), entry);
        var then = entry.history().asAt(record.heldOn());
        DataSetRules.require(record, then, entry);
        var providerManaged = then.responsibility().isWithProvider();
        R26.requireField(!providerManaged || !consultation.triggers().isEmpty(), "consultation.triggers", "is empty");
        R130.requireField(!consultation.triggers().isEmpty(), "consultation.triggers", "is empty");
        R35.requireField(
                providerManaged || consultation.involvementDecidedBy() != null,
                "consultation.involvementDecidedBy",
                "is missing");
        if (consultation.formality() == FORMAL) {
            requireDimensions("consultation.dimensions", consultation.dimensions());
        }
        requireWhole(consultation.recommendations());
        requireAnswers(record, entry);
        requireTopics("consultation.upskillingTopics", consultation.upskillingTopics(), consultation.participants());
        return List.of(new ConsultationRecorded(
                record.childId(),
                entry.recordId(),
                record.heldOn(),
                entry.actor().id(),
                consultation.from(goal(then))));
    }

    /** R12 */
    public static void requireDimensions(String field, Dimensions dimensions) {
        var said = dimensions == null ? new Dimensions(null, null, null, null) : dimensions;
        R12.missing()
                .unlessGiven(field + ".relational", said.relational())
                .unlessGiven(field + ".physical", said.physical())
                .unlessGiven(field + ".cultural", said.cultural())
                .unlessGiven(field + ".legal", said.legal())
                .refuseIfAny();
    }

    /** R39 */
    public static void requireTopics(String field, List<UpskillingTopic> topics, List<Participant> participants) {
        R39.requireField(
                topics.stream().noneMatch(UpskillingTopic::isForDcjOnly)
                        || participants.stream().anyMatch(Participant::isPractitionerOfDcj),
                field,
                "names a topic for DCJ staff, none of whom took part");
    }

    /** Each participant has a name, a role and an organisation. */
    public static void requireNamed(String field, List<Participant> participants, Missing missing) {
        for (int i = 0; i < participants.size(); i++) {
            var participant = participants.get(i);
            missing.unlessGiven(field + "[" + i + "].name", participant.name())
                    .unlessGiven(field + "[" + i + "].role", participant.role())
                    .unlessGiven(field + "[" + i + "].organisation", participant.organisation());
        }
    }

    /** Each task that it answers was open to a consultation by then, and to one of this form. */
    private static void requireAnswers(RecordConsultation record, Entry entry) {
        for (var openedBy : record.consultation().answeredTasks()) {
            var task = entry.history().consequences().all(TaskOpened.class).stream()
                    .filter(t -> t.kind() == TaskKind.CONSULTATION && t.about().equals(openedBy))
                    .filter(t -> !t.occurredOn().isAfter(record.heldOn()))
                    .findFirst();
            R30.requireField(task.isPresent(), "consultation.answeredTasks", "names no task to consult of that day");
            R40.requireField(
                    record.consultation().formality() == FORMAL || !isDuty(task.orElseThrow()),
                    "consultation.answeredTasks",
                    "names a duty");
        }
    }

    private static CasePlanGoal goal(ChildHistory then) {
        return then.goals().current().map(GoalPeriod::goal).orElse(null);
    }

    private static void requireWhole(List<Recommendation> recommendations) {
        var missing = R36.missing();
        for (int i = 0; i < recommendations.size(); i++) {
            var field = "consultation.recommendations[" + i + "]";
            missing.unlessGiven(field + ".type", recommendations.get(i).type())
                    .unlessGiven(field + ".text", recommendations.get(i).text())
                    .unlessGiven(field + ".addressee", recommendations.get(i).addressee());
        }
        missing.refuseIfAny();
    }
}
