package permanency.command.responsibility;

import static java.util.Comparator.comparing;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.command.records.RecordRules.requireProvider;
import static permanency.events.care.CareArrangement.STATUTORY;
import static permanency.events.responsibility.TransferBasis.AGREED_DAY;
import static permanency.events.responsibility.TransferBasis.FIRST_CONTACT;
import static permanency.events.responsibility.TransferBasis.PLACEMENT_STARTED;
import static permanency.policy.Clause.clause;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.care.PlacementRecorded;
import permanency.events.care.TherapeuticCare;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.history.ChildHistory;
import permanency.policy.Clause;

/** Chapter responsibility: who manages the case, and since which day. */
public final class TransferRules {

    public static final Clause R16 = clause(
            "R16", "At any date exactly one organisation has case responsibility; a transfer goes to another one.");
    public static final Clause R17 = clause(
            "R17",
            "A transfer to a provider is on the day of first contact for preservation, and on the day the placement starts for statutory care.");
    public static final Clause R18 = clause(
            "R18",
            "Missing documents, a late meeting, a spending disagreement or court proceedings neither move nor prevent a transfer.");
    public static final Clause R19 = clause(
            "R19", "A placement in Intensive Therapeutic Transitional Care does not transfer case responsibility.");

    private TransferRules() {}

    public static List<ChildEvent> decide(TransferCaseResponsibility transfer, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("transferredOn", transfer.transferredOn(), entry);
        if (transfer.to().hasProvider()) {
            requireProvider("to.provider", transfer.to().provider(), transfer.transferredOn(), entry.reference());
        }
        var history = entry.history();
        var then = history.asAt(transfer.transferredOn());
        requireBasis(transfer, then);
        requireGround(transfer, history);
        var from = then.responsibility().holder();
        R16.require(!from.equals(transfer.to()), "That holder had it on the day already.");
        var transferred = new CaseResponsibilityTransferred(
                transfer.childId(),
                entry.recordId(),
                transfer.transferredOn(),
                from,
                transfer.to(),
                transfer.nominatedUnit(),
                transfer.basis(),
                transfer.placementId(),
                transfer.circumstances());
        requireOneAfterTheOther(and(transferred, history), "A later transfer goes there.");
        return List.of(transferred);
    }

    /** R16: what is left when a transfer is taken back goes to nobody who had it already. */
    public static void requireVoidable(RecordId recordId, ChildHistory history) {
        if (history.record(recordId).stream().anyMatch(CaseResponsibilityTransferred.class::isInstance)) {
            requireOneAfterTheOther(
                    history.without(recordId).responsibility().transfers(),
                    "Without it the next transfer goes to who had it already; void or correct that one first.");
        }
    }

    /** Whether another day would do: only that of first contact, or of the placement. */
    private static void requireBasis(TransferCaseResponsibility transfer, ChildHistory then) {
        var basis = transfer.basis();
        if (!transfer.to().hasProvider()) {
            R17.requireField(basis == null || basis == AGREED_DAY, "basis", "is AGREED_DAY for a transfer to DCJ");
        } else if (!then.care().isInCare()) {
            R17.requireField(basis == FIRST_CONTACT, "basis", "is FIRST_CONTACT for a child who is not in care");
        } else if (then.care().arrangement().filter(a -> a == STATUTORY).isPresent()) {
            R17.requireField(basis == PLACEMENT_STARTED, "basis", "is PLACEMENT_STARTED for statutory care");
        } else {
            R17.requireField(basis != null, "basis", "is missing");
        }
    }

    private static void requireGround(TransferCaseResponsibility transfer, ChildHistory history) {
        if (transfer.placementId() == null) {
            startedThatDay(transfer, history).ifPresent(TransferRules::requireNotTransitional);
            return;
        }
        var placement =
                history.care().placement(transfer.placementId()).orElseThrow(() -> new NoSuchRecord("placement"));
        requireNotTransitional(placement);
        R17.requireField(
                placement.occurredOn().equals(transfer.transferredOn()),
                "transferredOn",
                "is not the day on which the placement started");
        R17.requireField(
                Objects.equals(placement.provider(), transfer.to().provider()),
                "placementId",
                "is a placement with another provider");
    }

    /** The placement with the receiving provider that started on the day, if it was recorded. */
    private static Optional<PlacementRecorded> startedThatDay(
            TransferCaseResponsibility transfer, ChildHistory history) {
        return history.care().all(PlacementRecorded.class).stream()
                .filter(p -> transfer.basis() == PLACEMENT_STARTED)
                .filter(p -> p.occurredOn().equals(transfer.transferredOn()))
                .filter(p -> Objects.equals(p.provider(), transfer.to().provider()))
                .findFirst();
    }

    private static void requireNotTransitional(PlacementRecorded placement) {
        R19.require(placement.therapeuticCare() != TherapeuticCare.ITTC);
    }

    private static List<CaseResponsibilityTransferred> and(
            CaseResponsibilityTransferred transfer, ChildHistory history) {
        return Stream.concat(history.responsibility().transfers().stream(), Stream.of(transfer))
                .sorted(comparing(ChildEvent::occurredOn))
                .toList();
    }

    /** R16: a transfer entered late, corrected or voided must not leave one to the present holder. */
    private static void requireOneAfterTheOther(List<CaseResponsibilityTransferred> transfers, String otherwise) {
        var holder = CaseHolder.DCJ;
        for (var transfer : transfers) {
            R16.require(!transfer.to().equals(holder), otherwise);
            holder = transfer.to();
        }
    }
}
