package permanency.history;

import java.time.LocalDate;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.responsibility.ResponsibilityEvent;

/**
 * Chapter responsibility: who manages the case. DCJ does until a transfer.
 *
 * @param since null while no transfer was recorded
 */
public record Responsibility(CaseHolder holder, LocalDate since, String nominatedUnit) {

    static final Responsibility EMPTY = new Responsibility(CaseHolder.DCJ, null, null);

    Responsibility apply(ResponsibilityEvent event) {
        if (event instanceof CaseResponsibilityTransferred e) {
            return new Responsibility(e.to(), e.occurredOn(), e.nominatedUnit());
        }
        throw new NotFolded(event);
    }

    public boolean isWithProvider() {
        return holder.hasProvider();
    }

    /** The {@code organisation} whose staff manage the case. */
    public String organisation() {
        return isWithProvider() ? holder.provider().value() : "DCJ";
    }
}
