package permanency.command.delegation;

import static permanency.events.delegation.DelegatedDecision.EXTENSION;
import static permanency.policy.Clause.clause;

import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.events.delegation.AuthorityBasis;
import permanency.history.ChildHistory;
import permanency.history.Extension;
import permanency.policy.Clause;

/**
 * Who decides an extension: a delegate, by a level of its own. No pilot and no local arrangement covers it.
 *
 * @param demanded the level that decides on the day of the decision (R77)
 */
public record ExtensionAuthority(Actor actor, LevelDemanded demanded) {

    public static final Clause R99 = clause(
            "R99",
            "An extension is decided by a DCJ delegate of level 5 or above, or of the level that the register demands; a Permanency Coordinator endorses it or not, which is advice.");

    public static ExtensionAuthority of(Entry entry, Delegations delegations) {
        return new ExtensionAuthority(entry.actor(), delegations.levelFor(EXTENSION, entry.ownDay()));
    }

    /** The authority to approve or refuse the application. */
    public AuthorityBasis toDecide(Extension application, ChildHistory history) {
        R99.requireAuthority(actor.isOfDcj() && !actor.isCoordinator());
        R99.requireAuthority(demanded.isReachedBy(actor), demanded.inWords());
        R99.requireAuthority(
                actor.covers(history.registration().district()) || isOfNominatedUnit(history),
                "The delegate belongs to another district.");
        R99.requireAuthority(!actor.id().equals(application.applicant().actor()), "Whoever applied does not decide.");
        return demanded.basisOf(actor);
    }

    private boolean isOfNominatedUnit(ChildHistory history) {
        var unit = history.responsibility().nominatedUnit();
        return unit != null && actor.units().contains(unit);
    }
}
