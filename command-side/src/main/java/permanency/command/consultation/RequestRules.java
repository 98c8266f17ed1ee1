package permanency.command.consultation;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.events.consultation.ConsultationTrigger.COHORT_REVIEW_IDENTIFIED;
import static permanency.events.consultation.ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER;
import static permanency.events.consultation.ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE;
import static permanency.history.ConsultationConsequences.R30;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.consultation.ConsultationRequested;
import permanency.events.delegation.Position;

/** Chapter consultation: who asks for one, and why. */
public final class RequestRules {

    /** Caseworkers and managers, of DCJ and of providers. */
    private static final Set<Position> REQUESTERS = Stream.of(
                    "CASEWORKER",
                    "CASEWORK_SPECIALIST",
                    "MANAGER_CASEWORK",
                    "MANAGER_CLIENT_SERVICES",
                    "MANAGER_PRACTICE_AND_PERMANENCY",
                    "DIRECTOR",
                    "PROVIDER_PRACTITIONER",
                    "PROVIDER_MANAGER")
            .map(Position::of)
            .collect(Collectors.toUnmodifiableSet());

    private RequestRules() {}

    public static List<ChildEvent> decide(RequestConsultation request, Entry entry) {
        var actor = entry.actor();
        requireOccurred("requestedOn", request.requestedOn(), entry);
        R30.requireAuthority(actor.isCoordinator() || mayAsk(actor, request.requestedOn(), entry));
        R30.requireField(
                !actor.isCoordinator() || request.trigger() != REQUESTED_BY_CASEWORKER_OR_MANAGER,
                "trigger",
                "is for caseworkers and managers");
        R30.requireField(request.trigger() != COHORT_REVIEW_IDENTIFIED, "trigger", "comes from a cohort review alone");
        R30.requireField(
                request.trigger() != ROSH_REPORT_CASE_BY_CASE,
                "trigger",
                "is asked for with the reference of the report");
        R30.requireField(
                request.because() == null
                        || !entry.history().record(request.because()).isEmpty(),
                "because",
                "names no record of the child");
        R30.missing().unlessGiven("reasons", request.reasons()).refuseIfAny();
        return List.of(new ConsultationRequested(
                request.childId(),
                entry.recordId(),
                request.requestedOn(),
                request.trigger(),
                request.because(),
                request.reasons(),
                actor.party(),
                actor.position()));
    }

    /** DCJ staff of the child's district, which is seen to before; a provider while it manages the case. */
    private static boolean mayAsk(Actor actor, LocalDate day, Entry entry) {
        return REQUESTERS.contains(actor.position())
                && (actor.isOfDcj()
                        || actor.organisation()
                                .equals(entry.history()
                                        .asAt(day)
                                        .responsibility()
                                        .organisation()));
    }
}
