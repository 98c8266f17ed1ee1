package permanency.command.delegation;

import static permanency.events.delegation.AuthorityKind.DELEGATION_LEVEL;
import static permanency.policy.Clause.clause;

import permanency.command.submission.Actor;
import permanency.events.delegation.AuthorityBasis;
import permanency.history.ChildHistory;
import permanency.history.Extension;
import permanency.policy.Clause;

/** Who decides an extension: a delegate, by a setting of its own. No pilot and no local arrangement covers it. */
public record ExtensionAuthority(Actor actor, DelegationLadder ladder) {

    public static final Clause R99 = clause(
            "R99",
            "An extension is decided by a DCJ delegate of level 5 or above; a Permanency Coordinator endorses it or not, which is advice.");

    /** The authority to approve or refuse the application. */
    public AuthorityBasis toDecide(Extension application, ChildHistory history) {
        R99.requireAuthority(actor.isOfDcj() && !actor.isCoordinator());
        R99.requireAuthority(ladder.atOrAbove(actor.level(), ladder.extension()));
        R99.requireAuthority(
                actor.covers(history.registration().district()) || isOfNominatedUnit(history),
                "The delegate belongs to another district.");
        R99.requireAuthority(!actor.id().equals(application.applicant().actor()), "Whoever applied does not decide.");
        return new AuthorityBasis(DELEGATION_LEVEL, null, actor.position(), actor.grade(), actor.level());
    }

    private boolean isOfNominatedUnit(ChildHistory history) {
        var unit = history.responsibility().nominatedUnit();
        return unit != null && actor.units().contains(unit);
    }
}
