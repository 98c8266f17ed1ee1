package permanency.command.consultation;

import static permanency.command.culture.GoalCultureRules.requireHeld;
import static permanency.command.records.RecordRules.R130;
import static permanency.events.consultation.ConsultationTrigger.GOAL_CHANGE_CONSIDERED;
import static permanency.events.consultation.ConsultationTrigger.PACKAGE_ADVICE;
import static permanency.events.consultation.ConsultationTrigger.PRESERVATION_SERVICE_CONSIDERATION;
import static permanency.events.consultation.ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER;
import static permanency.events.consultation.ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.command.submission.Entry;
import permanency.events.Participant;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.Recommendation;
import permanency.events.consultation.RecommendationType;
import permanency.events.consultation.RecommendedService;
import permanency.history.ChildHistory;
import permanency.policy.Clause;
import permanency.policy.Missing;

/** Chapter consultation: the data set of one, and what is mandatory under a condition. */
public final class DataSetRules {

    static final Clause R34 = clause(
            "R34",
            "A consultation on preservation says which preservation services were considered, whoever has the case.");
    static final Clause R38 =
            clause("R38", "A recommended service shows availability and the caseworker responsible for it.");
    public static final Clause R125 = clause(
            "R125", "A formal assessment is performed by a caseworker, an Independent Assessor or a clinical expert.");
    static final Clause R158 =
            clause("R158", "A challenge, or advocacy for Group Supervision, is noted with the view and the result.");

    private static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9/-]{1,29}";

    private DataSetRules() {}

    /** @param then the history as at the day of the consultation */
    static void require(RecordConsultation record, ChildHistory then, Entry entry) {
        var consultation = record.consultation();
        requireAlways(consultation);
        requireUnderConditions(record, then);
        requireHeld("consultation.culturalConsultationId", consultation.culturalConsultationId(), entry.history());
        requireService(consultation);
        for (int i = 0; i < consultation.recommendations().size(); i++) {
            requireFitting(consultation.recommendations().get(i), "consultation.recommendations[" + i + "]", entry);
        }
        for (int i = 0; i < consultation.challenges().size(); i++) {
            var challenge = consultation.challenges().get(i);
            R158.missing()
                    .unlessGiven("consultation.challenges[" + i + "].kind", challenge.kind())
                    .unlessGiven("consultation.challenges[" + i + "].view", challenge.view())
                    .unlessGiven("consultation.challenges[" + i + "].result", challenge.result())
                    .refuseIfAny();
        }
    }

    private static void requireAlways(Consultation consultation) {
        var missing = R130.missing()
                .unlessGiven("consultation.venue", consultation.venue())
                .unlessGiven("consultation.formality", consultation.formality())
                .unlessGiven("consultation.convenedBy", consultation.convenedBy())
                .unlessGiven("consultation.facilitatedBy", consultation.facilitatedBy())
                .unless(
                        !consultation.participants().stream().allMatch(Participant::isCoordinator),
                        "consultation.participants",
                        "names no practitioner")
                .unless(
                        consultation.participants().isEmpty()
                                || consultation.participants().stream().anyMatch(Participant::isCoordinator),
                        "consultation.participants",
                        "names no Permanency Coordinator")
                .unlessGiven("consultation.issuesConsidered", consultation.issuesConsidered())
                .unlessGiven("consultation.evidenceConsidered", consultation.evidenceConsidered())
                .unlessGiven("consultation.recommendations", consultation.recommendations());
        ConsultationRules.requireNamed("consultation.participants", consultation.participants(), missing);
        missing.refuseIfAny();
    }

    private static void requireUnderConditions(RecordConsultation record, ChildHistory then) {
        var said = record.consultation();
        var missing = R130.missing();
        if (said.triggers().contains(REQUESTED_BY_CASEWORKER_OR_MANAGER)
                || said.requestedBy() != null
                || said.requestedOn() != null) {
            missing.unlessGiven("consultation.requestedBy", said.requestedBy());
            by(record.heldOn(), "consultation.requestedOn", said.requestedOn(), missing);
        }
        requireReport(record, missing);
        if (said.triggers().contains(GOAL_CHANGE_CONSIDERED)) {
            missing.unlessGiven("consultation.goalConsidered", said.goalConsidered());
        }
        missing.unless(
                said.goalConsideredFrom() == null
                        || then.goals().current().stream().anyMatch(g -> g.goal() == said.goalConsideredFrom()),
                "consultation.goalConsideredFrom",
                "is not the goal of that day");
        if (said.triggers().contains(PACKAGE_ADVICE)) {
            missing.unlessGiven("consultation.packageAdvice", said.packageAdvice());
        }
        missing.unless(
                        said.culturalConsultationNeeded() != null
                                || said.culturalConsultationId() != null
                                || !then.culture().isAboriginalOrTorresStraitIslander(),
                        "consultation.culturalConsultationNeeded",
                        "is missing")
                .refuseIfAny();
    }

    /** Of a report the reference and the day are kept, when it led to the consultation, and nothing else (R32). */
    private static void requireReport(RecordConsultation record, Missing missing) {
        var said = record.consultation();
        if (said.triggers().contains(ROSH_REPORT_CASE_BY_CASE)) {
            missing.unless(
                    said.roshReference() != null && said.roshReference().matches(REFERENCE),
                    "consultation.roshReference",
                    "is not the reference of a report");
            by(record.heldOn(), "consultation.roshReceivedOn", said.roshReceivedOn(), missing);
        } else {
            missing.unless(said.roshReference() == null, "consultation.roshReference", "lacks its trigger")
                    .unless(said.roshReceivedOn() == null, "consultation.roshReceivedOn", "lacks its trigger");
        }
    }

    private static void by(LocalDate heldOn, String field, LocalDate day, Missing missing) {
        missing.unlessGiven(field, day)
                .unless(day == null || !day.isAfter(heldOn), field, "lies after the consultation");
    }

    private static void requireService(Consultation consultation) {
        if (consultation.triggers().contains(PRESERVATION_SERVICE_CONSIDERATION)) {
            R34.missing()
                    .unlessGiven(
                            "consultation.preservationServiceConsidered", consultation.preservationServiceConsidered())
                    .refuseIfAny();
        }
    }

    private static void requireFitting(Recommendation recommendation, String field, Entry entry) {
        var isService = recommendation.type() == RecommendationType.SERVICE_OR_SUPPORT;
        if (isService) {
            var service = recommendation.service() == null
                    ? new RecommendedService(null, null, null)
                    : recommendation.service();
            R38.missing()
                    .unlessGiven(field + ".service.service", service.service())
                    .unlessGiven(field + ".service.availabilityCheckedOn", service.availabilityCheckedOn())
                    .unless(
                            service.availabilityCheckedOn() == null
                                    || !service.availabilityCheckedOn().isAfter(entry.today()),
                            field + ".service.availabilityCheckedOn",
                            "lies in the future")
                    .unlessGiven(field + ".service.responsibleCaseworker", service.responsibleCaseworker())
                    .refuseIfAny();
        }
        R38.requireField(isService || recommendation.service() == null, field + ".service", "is for a service alone");
        var isAssessment = recommendation.type() == RecommendationType.FORMAL_ASSESSMENT;
        R125.requireField(
                isAssessment
                        ? recommendation.assessor() != null
                                && recommendation.assessor().mayAssess()
                        : recommendation.assessor() == null,
                field + ".assessor",
                isAssessment ? "names nobody who performs it" : "is for a formal assessment alone");
    }
}
