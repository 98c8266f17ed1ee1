package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.responsibility.ResponsibilityEvent;
import permanency.events.responsibility.SecondaryResponsibilityRecorded;
import permanency.events.responsibility.SubcontractingRecorded;

/**
 * Chapter responsibility: who manages the case. DCJ does until a transfer.
 *
 * @param since null while no transfer was recorded
 * @param nominatedUnit of DCJ, with secondary responsibility; may be null
 * @param recorded every fact of the chapter
 */
public record Responsibility(
        CaseHolder holder, LocalDate since, String nominatedUnit, List<ResponsibilityEvent> recorded) {

    static final Responsibility EMPTY = new Responsibility(CaseHolder.DCJ, null, null, List.of());

    Responsibility apply(ResponsibilityEvent event) {
        var more = new ArrayList<>(recorded);
        more.add(event);
        if (event instanceof CaseResponsibilityTransferred e) {
            return new Responsibility(e.to(), e.occurredOn(), unitAfter(e), List.copyOf(more));
        } else if (event instanceof SecondaryResponsibilityRecorded e) {
            return new Responsibility(holder, since, e.nominatedUnit(), List.copyOf(more));
        }
        return new Responsibility(holder, since, nominatedUnit, List.copyOf(more));
    }

    /** A transfer to a provider that names no unit leaves it as it is; when DCJ has the case itself, none is beside it. */
    private String unitAfter(CaseResponsibilityTransferred transfer) {
        return transfer.nominatedUnit() == null && transfer.to().hasProvider()
                ? nominatedUnit
                : transfer.nominatedUnit();
    }

    public boolean isWithProvider() {
        return holder.hasProvider();
    }

    /** The {@code organisation} whose staff manage the case. */
    public String organisation() {
        return isWithProvider() ? holder.provider().value() : "DCJ";
    }

    /** All transfers, in the order of their days. */
    public List<CaseResponsibilityTransferred> transfers() {
        return all(CaseResponsibilityTransferred.class);
    }

    public List<SubcontractingRecorded> subcontracting() {
        return all(SubcontractingRecorded.class);
    }

    <E extends ResponsibilityEvent> List<E> all(Class<E> kind) {
        return recorded.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
