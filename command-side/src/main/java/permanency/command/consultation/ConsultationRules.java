package permanency.command.consultation;

import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.events.consultation.ConsultationFormality.FORMAL;
import static permanency.history.ConsultationConsequences.R26;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.Dimensions;
import permanency.events.consultation.Participant;
import permanency.events.consultation.Recommendation;
import permanency.events.consultation.UpskillingTopic;
import permanency.policy.Clause;
import permanency.policy.Missing;

/** Chapter consultation: what a coordinator weighs and recommends. */
public final class ConsultationRules {

    public static final Clause R12 =
            clause("R12", "A formal consultation and a permanency review speak to all four dimensions of permanency.");
    public static final Clause R24 =
            clause("R24", "A consultation may be held for any child, whoever manages the case and whatever the goal.");
    public static final Clause R25 = clause("R25", "A consultation is recorded by a Permanency Coordinator.");
    public static final Clause R35 =
            clause("R35", "A consultation on a child whom DCJ manages says who settled the coordinator's involvement.");
    public static final Clause R36 =
            clause("R36", "A recommendation has a type, a text and an addressee; it changes nothing by itself.");
    public static final Clause R39 =
            clause("R39", "Topics for DCJ staff only are recorded when DCJ staff beside the coordinator took part.");

    private ConsultationRules() {}

    public static List<ChildEvent> decide(RecordConsultation record, Entry entry) {
        var consultation = record.consultation();
        R25.requireAuthority(entry.actor().isCoordinator());
        requireOccurred("heldOn", record.heldOn(), entry);
        requireDataSet(consultation);
        var providerManaged =
                entry.history().asAt(record.heldOn()).responsibility().isWithProvider();
        R26.requireField(!providerManaged || !consultation.triggers().isEmpty(), "consultation.triggers", "is empty");
        R35.requireField(
                providerManaged || consultation.involvementDecidedBy() != null,
                "consultation.involvementDecidedBy",
                "is missing");
        if (consultation.formality() == FORMAL) {
            requireDimensions("consultation.dimensions", consultation.dimensions());
        }
        consultation.recommendations().forEach(ConsultationRules::requireWhole);
        requireTopics("consultation.upskillingTopics", consultation.upskillingTopics(), consultation.participants());
        return List.of(new ConsultationRecorded(
                record.childId(),
                entry.recordId(),
                record.heldOn(),
                entry.actor().id(),
                consultation));
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

    private static void requireDataSet(Consultation consultation) {
        var missing = R130.missing();
        missing.unlessGiven("consultation.venue", consultation.venue())
                .unlessGiven("consultation.formality", consultation.formality())
                .unlessGiven("consultation.convenedBy", consultation.convenedBy())
                .unlessGiven("consultation.facilitatedBy", consultation.facilitatedBy())
                .unless(!consultation.participants().isEmpty(), "consultation.participants", "is empty")
                .unlessGiven("consultation.issuesConsidered", consultation.issuesConsidered())
                .unlessGiven("consultation.evidenceConsidered", consultation.evidenceConsidered())
                .unlessGiven("consultation.recommendations", consultation.recommendations());
        requireNamed("consultation.participants", consultation.participants(), missing);
        missing.refuseIfAny();
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

    private static void requireWhole(Recommendation recommendation) {
        R36.missing()
                .unlessGiven("consultation.recommendations.type", recommendation.type())
                .unlessGiven("consultation.recommendations.text", recommendation.text())
                .unlessGiven("consultation.recommendations.addressee", recommendation.addressee())
                .refuseIfAny();
    }
}
