package permanency.command.packages;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.history.ChildHistory;
import permanency.history.PackagePlan;
import permanency.policy.Clause;

/** Chapter packages: a correction or voiding leaves every application its package, and every decision its application. */
public final class ExtensionOrderRules {

    private record Loose(RecordId recordId, Clause clause, String why) {}

    private final ChildHistory history;
    private final List<Loose> loose = new ArrayList<>();
    private final Map<RecordId, RecordId> open = new HashMap<>();

    private ExtensionOrderRules(ChildHistory history) {
        this.history = history;
    }

    /** What did not fit before is not held against it. */
    public static void requireKept(ChildHistory before, ChildHistory after) {
        var already = loose(before).stream().map(Loose::recordId).collect(toSet());
        for (var left : loose(after)) {
            left.clause().require(already.contains(left.recordId()), left.why() + " Void or correct that one first.");
        }
    }

    private static List<Loose> loose(ChildHistory history) {
        var order = new ExtensionOrderRules(history);
        history.inOrder().forEach(order::on);
        return order.loose;
    }

    private void on(ChildEvent fact) {
        if (fact instanceof ExtensionRequested e) {
            require(hasPackage(e), e, ExtensionRules.R96, "An extension of the goal's package was applied for.");
            require(
                    !open.containsValue(e.packageId()),
                    e,
                    ExtensionRules.R103,
                    "Another application was made while this one is open.");
            open.put(e.applicationId(), e.packageId());
        } else if (fact instanceof ExtensionApproved e) {
            decided(e, e.applicationId());
        } else if (fact instanceof ExtensionRefused e) {
            decided(e, e.applicationId());
        } else if (fact instanceof ExtensionWithdrawn e) {
            decided(e, e.applicationId());
        }
    }

    private boolean hasPackage(ExtensionRequested e) {
        return PackagePlan.find(e.packageId(), history)
                .filter(p -> p.goal() == e.goal() && !p.from().isAfter(e.occurredOn()))
                .isPresent();
    }

    private void decided(ChildEvent decision, RecordId applicationId) {
        require(
                open.remove(applicationId) != null,
                decision,
                ExtensionRules.R103,
                "The decision lies before the application.");
    }

    private void require(boolean fits, ChildEvent fact, Clause clause, String why) {
        if (!fits) {
            loose.add(new Loose(fact.recordId(), clause, why));
        }
    }
}
