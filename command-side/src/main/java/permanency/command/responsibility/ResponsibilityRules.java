package permanency.command.responsibility;

import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.command.records.RecordRules.requireProvider;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.history.ChildHistory;
import permanency.policy.Clause;

/** Chapter responsibility: who manages the case. */
public final class ResponsibilityRules {

    public static final Clause R16 = clause(
            "R16", "At any date exactly one organisation has case responsibility; a transfer goes to another one.");

    private ResponsibilityRules() {}

    public static List<ChildEvent> decide(TransferCaseResponsibility transfer, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("transferredOn", transfer.transferredOn(), entry);
        if (transfer.to().hasProvider()) {
            requireProvider("to.provider", transfer.to().provider(), transfer.transferredOn(), entry.reference());
        }
        var history = entry.history();
        var from = history.asAt(transfer.transferredOn()).responsibility().holder();
        R16.require(!from.equals(transfer.to()), "That holder had it on the day already.");
        R16.require(!goesNextTo(transfer.to(), transfer.transferredOn(), history), "A later transfer goes there.");
        return List.of(new CaseResponsibilityTransferred(
                transfer.childId(),
                entry.recordId(),
                transfer.transferredOn(),
                from,
                transfer.to(),
                transfer.nominatedUnit()));
    }

    /** A transfer entered late must not make the next one a transfer to the present holder. */
    private static boolean goesNextTo(CaseHolder holder, LocalDate day, ChildHistory history) {
        return history.inOrder().stream()
                .filter(CaseResponsibilityTransferred.class::isInstance)
                .map(CaseResponsibilityTransferred.class::cast)
                .filter(t -> t.occurredOn().isAfter(day))
                .findFirst()
                .map(t -> t.to().equals(holder))
                .orElse(false);
    }
}
