package permanency.query.audit;

import java.util.List;

/** @param next to be given as {@code cursor} for those that follow; null when there are none */
record RefusedAttemptsPage(List<RefusedAttempt> items, Long next) {

    /** @param found one more than is shown, when there are more */
    static RefusedAttemptsPage of(List<RefusedAttempt> found, int limit) {
        var more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new RefusedAttemptsPage(shown, more ? shown.get(limit - 1).id() : null);
    }
}
