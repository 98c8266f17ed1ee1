package permanency.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an event of an earlier revision is read today: for each change of its shape one step, the first of them from
 * revision 1 to 2. What is stored stays as it was written.
 */
final class Revisions {

    private static final Map<String, List<UnaryOperator<ObjectNode>>> STEPS = Map.ofEntries(
            entry("consultation.ConsultationRecorded", List.of(e -> e)),
            entry("culture.IndigenousStatusRecorded", List.of(Revisions::belongsToTheRegistration)),
            entry("delegation.DelegationEnded", List.of(UnaryOperator.identity())),
            entry("delegation.LocalArrangementApproved", List.of(e -> e.put("kind", "LOCAL_ARRANGEMENT"))),
            entry("delegation.PilotStarted", List.of(UnaryOperator.identity())),
            entry("goal.CasePlanGoalSet", List.of(e -> e.put("ruleVersion", "2023-03-27"), UnaryOperator.identity())),
            entry(
                    "goal.GoalChangeApproved",
                    List.of(e -> decidedOnce(e).put("ruleVersion", "2023-03-27"), UnaryOperator.identity())),
            entry("goal.GoalChangeProposed", List.of(UnaryOperator.identity())),
            entry("goal.GoalChangeRefused", List.of(Revisions::decidedOnce, UnaryOperator.identity())),
            entry("goal.GoalChangeWithdrawn", List.of(Revisions::decidedOnce)),
            entry("packages.ExtensionApproved", List.of(UnaryOperator.identity())),
            entry("packages.ExtensionRefused", List.of(UnaryOperator.identity())),
            entry("responsibility.CaseResponsibilityTransferred", List.of(UnaryOperator.identity())),
            entry("review.ProgressReviewCorrected", List.of(UnaryOperator.identity())),
            entry("review.ProgressReviewRecorded", List.of(Revisions::documentedWhenHeld)),
            entry("review.ReviewCopyOutstanding", List.of(UnaryOperator.identity())));

    private Revisions() {}

    /** The event in its present shape. */
    static ObjectNode upcast(String name, int revision, ObjectNode event) {
        var steps = STEPS.getOrDefault(name, List.of());
        var upcast = event;
        for (var step : steps.subList(Math.min(revision - 1, steps.size()), steps.size())) {
            upcast = step.apply(upcast);
        }
        return upcast;
    }

    /** The present revision of the event, by the steps that lead to it. */
    static int present(String name) {
        return STEPS.getOrDefault(name, List.of()).size() + 1;
    }

    /** A status was stated at registration only, whose record has the id of the child. */
    private static ObjectNode belongsToTheRegistration(ObjectNode event) {
        return event.set("recordId", event.get("childId"));
    }

    /** The day of recording was not part of a review; it is at least the day on which it was held. */
    private static ObjectNode documentedWhenHeld(ObjectNode event) {
        return event.set("documentedOn", event.get("occurredOn"));
    }

    /** A decision had no id of its own; a proposal was decided at most once. */
    private static ObjectNode decidedOnce(ObjectNode event) {
        var decision = "decision of " + event.get("proposalId").asString();
        return event.put(
                "recordId", UUID.nameUUIDFromBytes(decision.getBytes(UTF_8)).toString());
    }
}
